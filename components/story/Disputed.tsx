// A matter on which sources disagree, the answers first: what is claimed, who claims it and when, where that was read, and what we do with it.
import { briefing } from '@/briefing/load';
import { formatDate } from '@/briefing/write/dates';
import { shownValue } from '@/briefing/write/values';
import { Unbroken } from './Unbroken';
import { SourceLinks } from '@/components/sources/SourceLinks';

export function Disputed({ fact: id }: { fact: string }) {
  const { factById, datasetById } = briefing();
  const fact = factById.get(id);
  if (!fact) return null;
  const asOf = fact.asOf === 'not given' ? '' : ` As of ${formatDate(fact.asOf)}.`;
  const versions = [
    { answer: fact.shown, says: `${fact.statement}${asOf}`, sources: fact.sources },
    ...fact.otherwise.map((rival) => ({ answer: shownValue(rival, datasetById), says: rival.says, sources: rival.sources })),
  ];
  return (
    <aside className="disputed" id={`disputed-${id}`} aria-label={`Sources disagree: ${fact.question}`}>
      <p className="kicker" aria-hidden="true">
        Sources disagree
      </p>
      <h3>{fact.question}</h3>
      <dl>
        {versions.map(({ answer, says, sources }) => (
          <div key={says}>
            <dt>{upperFirst(answer ?? '')}</dt>
            <dd>
              <Unbroken>{says}</Unbroken>
              <span className="said">
                Read in <SourceLinks citations={sources} places={false} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <b>In this briefing:</b> {fact.handling}{' '}
        <a href={`/evidence#${id}`}>
          All evidence<span className="sr-only">: {fact.question}</span>
        </a>
      </p>
    </aside>
  );
}

/** An answer opens its row like a sentence; one in quotation marks keeps its own letter. */
function upperFirst(answer: string): string {
  return answer.charAt(0).toUpperCase() + answer.slice(1);
}
