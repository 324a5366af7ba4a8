// The printed pack: fact sheet, the talk's sections, lessons, sources. All of it stands in the page; a choice hides the rest.
import { site } from '@/components/layout/site';
import { usualPack } from '@/content/handout';
import { briefing } from '@/content/load';
import { FactSheet } from './FactSheet';
import { HandoutChapter } from './HandoutChapter';
import { HandoutLesson } from './HandoutLesson';
import { HandoutSources } from './HandoutSources';
import { packPages } from './packPages';
import { factSheetPart, lessonPart, sourcesPart, talkPart } from './packParts';

export function Handout() {
  const { chapters, lessons } = briefing();
  const parts = [factSheetPart, ...chapters.flatMap((chapter) => [talkPart(chapter), lessonPart(chapter)]), sourcesPart];
  return (
    <div className="pack" id="pack" data-for={usualPack.for} data-paper={usualPack.paper}>
      <style>{packPages(parts, site)}</style>
      <FactSheet />
      {chapters.map((chapter) => (
        <HandoutChapter key={chapter.id} chapter={chapter} />
      ))}
      {chapters.map((chapter) => {
        const lesson = lessons.find(({ id }) => id === chapter.id);
        return lesson && <HandoutLesson key={chapter.id} chapter={chapter} lesson={lesson} />;
      })}
      <HandoutSources />
    </div>
  );
}
