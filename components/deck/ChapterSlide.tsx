// A chapter begins: the question it answers, and where on the lifeline one stands.
import { slideId } from '@/briefing/ask/deck';
import { formatDate } from '@/briefing/write/dates';
import type { Chapter } from '@/briefing/briefing';
import { wholeWords } from '@/briefing/write/wholeWords';
import { DeckLifeline } from './DeckLifeline';
import { behindSection } from './saysWho';
import { Slide } from './Slide';

export function ChapterSlide({ chapter }: { chapter: Chapter }) {
  const { id, order, short, question, answer, summary, from, to, sections } = chapter;
  // What a chapter rests on first.
  const [first] = sections;
  return (
    <Slide
      id={slideId(id)}
      kind="chapter"
      title={question}
      chapter={chapter}
      lifeline={<span />}
      who={first && behindSection(chapter, first)}
      say={<p>{summary}</p>}
      answer={<p>{answer}</p>}
    >
      <div>
        <p className="slide-kicker">
          {order} · {short}
        </p>
        <h2>{wholeWords(question)}</h2>
      </div>
      <div className="slide-main">
        <p className="slide-when">
          From {formatDate(from)} to {formatDate(to)}
        </p>
        <DeckLifeline lit={{ from, to }} />
      </div>
    </Slide>
  );
}
