// Every slide there is, in order: the opening, contents, the chapters' sections, the closing, sources.
import { briefing } from '@/briefing/load';
import { StatePatterns } from '@/components/charts/drawing/StatePatterns';
import { ChapterSlide } from './ChapterSlide';
import { ClosingSlide } from './ClosingSlide';
import { ContentsSlide } from './ContentsSlide';
import { CoverSlide } from './CoverSlide';
import { deckPatterns } from './SlideLifeline';
import { slideWords } from './slideWords';
import { SourcesSlide } from './SourcesSlide';

export async function DeckSlides() {
  const { chapters } = briefing();
  const told = await Promise.all(
    chapters.map(async (chapter) => {
      const { default: Prose } = await import(`@/content/chapters/${chapter.fileName}`);
      return { chapter, Prose };
    }),
  );
  return (
    <>
      <svg className="deck-patterns" width="0" height="0" aria-hidden="true">
        <StatePatterns id={deckPatterns} />
      </svg>
      <CoverSlide />
      <ContentsSlide />
      {told.map(({ chapter, Prose }) => (
        <div key={chapter.id} className="deck-chapter">
          <ChapterSlide chapter={chapter} />
          <Prose components={slideWords(chapter)} />
        </div>
      ))}
      <ClosingSlide />
      <SourcesSlide />
    </>
  );
}
