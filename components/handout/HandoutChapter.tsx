// A chapter in the talk: its question, for a teacher its answer, where to read it, and its sections.
import type { ComponentType } from 'react';
import type { MDXComponents } from 'mdx/types';
import type { PackReader } from '@/briefing/ask/handout';
import type { Chapter } from '@/briefing/briefing';
import { talkPart } from './packParts';
import { handoutWords } from './handoutWords';
import { PartHead } from './PartHead';
import { PrintedAddress } from './PrintedAddress';

export async function HandoutChapter({ chapter, reader }: { chapter: Chapter; reader: PackReader }) {
  const { default: Prose } = (await import(`@/content/chapters/${chapter.fileName}`)) as { default: ComponentType<{ components: MDXComponents }> };
  const { id } = talkPart(chapter);
  return (
    <section className="pack-part" data-part={id} data-chapter={chapter.id} aria-labelledby={id}>
      <PartHead id={id} kicker={`Chapter ${chapter.order}: ${chapter.short}`} title={chapter.title}>
        <p className="pack-lead">{reader === 'teacher' ? chapter.answer : chapter.question}</p>
        <p className="pack-where">
          The whole chapter, {chapter.minutes} minutes: <PrintedAddress path={`/chapters/${chapter.id}`} />
        </p>
      </PartHead>
      <Prose components={handoutWords(chapter, reader)} />
    </section>
  );
}
