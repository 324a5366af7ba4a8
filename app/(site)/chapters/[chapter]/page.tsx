// One chapter in its order: title and answer, contents, opening picture, the story, the ways on, its notes.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChapterContents } from '@/components/chapter/ChapterContents';
import { ChapterHead } from '@/components/chapter/ChapterHead';
import { InClassOnAir } from '@/components/chapter/InClassOnAir';
import { NextChapter } from '@/components/chapter/NextChapter';
import { Opening } from '@/components/chapter/opening/Opening';
import { chapterArticle } from '@/components/layout/schemaOrg';
import { SlimLifeline } from '@/components/lifeline/SlimLifeline';
import { StructuredData } from '@/components/layout/StructuredData';
import { EndNotes } from '@/components/note/EndNotes';
import { openGraphOfChapter } from '@/components/takeaway/openGraph';
import { scholarly } from '@/components/takeaway/scholarly';
import { briefing } from '@/briefing/load';
import '@/app/(site)/chapters/[chapter]/chapter.css';

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
    other: scholarly('chapter', id),
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
  const [before, after] = [chapters[index - 1], chapters[index + 1]];
  return (
    <div className="page">
      <SlimLifeline chapter={chapter} />
      <article>
        <div className="chapter-page">
          <ChapterHead chapter={chapter} />
          <ChapterContents sections={chapter.sections} before={before} after={after} />
          <Opening chapter={chapter} />
          <div className="prose">
            <Prose />
          </div>
        </div>
        <div className="chapter-end">
          <NextChapter chapter={after} />
          <InClassOnAir chapter={chapter.id} />
          <EndNotes chapter={chapter} />
          {before && (
            <p className="chapter-before no-print">
              <a href={`/chapters/${before.id}`} rel="prev">
                <span>Before: chapter {before.order}</span> <b>{before.title}</b>
              </a>
            </p>
          )}
        </div>
      </article>
      <StructuredData data={chapterArticle(chapter)} />
    </div>
  );
}
