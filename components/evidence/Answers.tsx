// Every answer to a disputed question, the briefing's own among them: the value, who gives it and as of when, and what the briefing does with them.
import { Unbroken } from '@/components/story/Unbroken';
import type { LinkedFact } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { shownValue } from '@/briefing/write/values';
import { Cited } from './Cited';

export function Answers({ fact: { question, shown, sources, otherwise, handling } }: { fact: LinkedFact }) {
  const { datasetById } = briefing();
  const answers = [{ value: shown, says: undefined, sources }, ...otherwise.map((rival) => ({ ...rival, value: shownValue(rival, datasetById) }))];
  return (
    <>
      {question && <p className="question">{question}</p>}
      <ul className="rivals">
        {answers.map(({ value, says, sources: cited }, index) => (
          <li key={index} data-long={(value ?? '').length > 5 ? '' : undefined}>
            <p className="value">{value}</p>
            <div>
              {says && (
                <p>
                  <Unbroken>{says}</Unbroken>
                </p>
              )}
              <Cited sources={cited} />
            </div>
          </li>
        ))}
      </ul>
      {handling && (
        <p>
          <b>In this briefing:</b> {handling}
        </p>
      )}
    </>
  );
}
