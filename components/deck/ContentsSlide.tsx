// The chapters and the question each answers.
import { briefing } from '@/briefing/load';
import { slideId } from '@/briefing/ask/deck';
import { wholeWords } from '@/briefing/write/wholeWords';
import { Slide } from './Slide';

export function ContentsSlide() {
  return (
    <Slide id="contents" kind="contents" title="Contents" importance={3}>
      <h2>What we ask</h2>
      <ol className="slide-main slide-contents">
        {briefing().chapters.map(({ id, question }) => (
          <li key={id} data-contents={id}>
            <a href={`#${slideId(id)}`}>{wholeWords(question)}</a>
          </li>
        ))}
      </ol>
    </Slide>
  );
}
