// The printed pack of one reader: fact sheet, the talk's sections, lessons, sources. All of it stands in the page; a choice hides the rest.
import { site } from '@/components/layout/site';
import { usualPack, type PackReader } from '@/briefing/ask/handout';
import { briefing } from '@/briefing/load';
import { FactSheet } from './FactSheet';
import { HandoutChapter } from './HandoutChapter';
import { HandoutLesson } from './HandoutLesson';
import { HandoutSources } from './HandoutSources';
import { packPages } from './packPages';
import { factSheetPart, lessonPart, sourcesPart, talkPart } from './packParts';

/** The student's has no answers and no notes: they are not hidden in it, they are not there. */
export function Handout({ reader }: { reader: PackReader }) {
  const { chapters, lessons } = briefing();
  const parts = [factSheetPart, ...chapters.flatMap((chapter) => [talkPart(chapter), lessonPart(chapter)]), sourcesPart];
  return (
    <div className="pack" id="pack" data-for={reader} data-paper={usualPack.paper}>
      <style>{packPages(parts, reader, site)}</style>
      <FactSheet />
      {chapters.map((chapter) => (
        <HandoutChapter key={chapter.id} chapter={chapter} reader={reader} />
      ))}
      {chapters.map((chapter) => {
        const lesson = lessons.find(({ id }) => id === chapter.id);
        return lesson && <HandoutLesson key={chapter.id} chapter={chapter} lesson={lesson} reader={reader} />;
      })}
      <HandoutSources />
    </div>
  );
}
