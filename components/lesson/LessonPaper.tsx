// An official paper read in four steps: source, context, corroboration, claim; the paper in short, so that it can be done from a sheet.
import { Unbroken } from '@/components/story/Unbroken';
import { formatDate } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';
import { paperSteps } from '@/briefing/schema/lessons';
import type { Paper } from '@/briefing/schema/papers';
import { Answer } from './Answer';
import { FactLinks } from './FactLinks';
import type { PartProps } from './readers';
import { LessonPart } from './LessonPart';
import { RoomToWrite } from './RoomToWrite';

export function LessonPaper({ lesson, heading, reader }: PartProps) {
  const { paper: work } = lesson;
  const paper = briefing().papers.find(({ id }) => id === work?.id);
  if (!work || !paper) return null;
  return (
    <LessonPart lesson={lesson} heading={heading} name="paper" title="Read an official paper">
      <PaperInShort paper={paper} />
      <ol className="lesson-questions">
        {paperSteps.map(([step, name]) => (
          <li key={step}>
            <p className="ask">
              <b>{name}.</b> <Unbroken>{work[step].ask}</Unbroken>
            </p>
            <RoomToWrite lines={2} />
            <Answer reader={reader} title="What there is to find" about={`${name}, ${paper.title}`}>
              <p>
                <Unbroken>{work[step].look}</Unbroken>
              </p>
            </Answer>
          </li>
        ))}
      </ol>
      <Answer reader={reader} title="What it rests on" about={paper.title}>
        <FactLinks facts={work.facts} />
      </Answer>
    </LessonPart>
  );
}

/** Title, day and first quotation; on paper the points, too, for whoever has no screen. */
function PaperInShort({ paper: { id, title, date, points, quotations } }: { paper: Paper }) {
  const [first] = quotations;
  return (
    <div className="lesson-paper">
      <p>
        <a href={`/papers#${id}`}>{title}</a>, {formatDate(date)}
      </p>
      <ul className="only-print">
        {points.map((point) => (
          <li key={point}>
            <Unbroken>{point}</Unbroken>
          </li>
        ))}
      </ul>
      {first && (
        <p className="lesson-quotation">
          <q lang={first.lang}>{first.original}</q>
          {first.translation && (
            <span>
              <q>{first.translation}</q> Our translation.
            </span>
          )}
        </p>
      )}
    </div>
  );
}
