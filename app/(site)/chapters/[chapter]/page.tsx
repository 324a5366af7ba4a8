// One chapter: its question and answer, its sections, its notes.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChapterContents } from '@/components/chapter/ChapterContents';
import { ChapterHead } from '@/components/chapter/ChapterHead';
import { ChapterNav } from '@/components/chapter/ChapterNav';
import { ForAir } from '@/components/chapter/ForAir';
import { ForClass } from '@/components/chapter/ForClass';
import { chapterArticle } from '@/components/layout/schemaOrg';
import { CiteLink } from '@/components/cite/CiteLink';
import { SlimLifeline } from '@/components/lifeline/SlimLifeline';
import { StructuredData } from '@/components/layout/StructuredData';
import { EndNotes } from '@/components/note/EndNotes';
import { openGraphOfChapter } from '@/components/takeaway/openGraph';
import { scholarly } from '@/components/takeaway/scholarly';
import { briefing } from '@/briefing/load';

export const dynamicParams = false;

export function generateStaticParams() {
  return briefing().chapters.map(({ id }) => ({ chapter: id }));
}

export async function generateMetadata({ params }: PageProps<'/chapters/[chapter]'>): Promise<Metadata> {
  const { chapter: id } = await params;
  const chapter = briefing().chapters.find((each) => each.id === id);
  return {
    title: chapter?.title,
    description: chapter?.answer,
    alternates: { canonical: `/chapters/${id}`, types: { 'text/markdown': `/chapters/${id}.md` } },
    other: scholarly('chapter', id, chapter?.answer),
    ...(chapter && openGraphOfChapter(chapter)),
  };
}

export default async function ChapterPage({ params }: PageProps<'/chapters/[chapter]'>) {
  const { chapter: id } = await params;
  const { chapters } = briefing();
  const index = chapters.findIndex((each) => each.id === id);
  const chapter = chapters[index];
  if (!chapter) notFound();
  const { default: Prose } = await import(`@/content/chapters/${chapter.fileName}`);
  return (
    <div className="page">
      <SlimLifeline chapter={chapter} />
      <article className="chapter-grid chapter-page">
        <ChapterHead chapter={chapter} />
        <ChapterContents sections={chapter.sections} />
        <div className="chapter-column">
          <div className="prose">
            <Prose />
          </div>
          <ChapterNav before={chapters[index - 1]} after={chapters[index + 1]} />
          <ForAir chapter={chapter.id} className="mt-8" />
          <ForClass chapter={chapter.id} />
          <p className="no-print mt-2 text-15">
            <CiteLink kind="chapter" id={id} /> <span className="text-soft">in APA, MLA, Chicago, BibTeX, RIS or CSL-JSON.</span>
          </p>
          <EndNotes chapter={chapter} />
        </div>
      </article>
      <StructuredData data={chapterArticle(chapter)} />
    </div>
  );
}
