// The chapters and the question each answers.
import { briefing } from '@/briefing/load';
import { slideId } from '@/briefing/ask/deck';
import { Slide } from './Slide';

export function ContentsSlide() {
  return (
    <Slide id="contents" kind="contents" title="Contents" importance={3}>
      <h2>What we ask</h2>
      <ol className="slide-main slide-contents">
        {briefing().chapters.map(({ id, question }) => (
          <li key={id} data-contents={id}>
            <a href={`#${slideId(id)}`}>{question}</a>
          </li>
        ))}
      </ol>
    </Slide>
  );
}
