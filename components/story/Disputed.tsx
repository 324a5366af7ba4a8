// The rival statements of a disputed fact side by side: what, who says so, and what we do with it.
import type { ReactNode } from 'react';
import { briefing } from '@/briefing/load';
import { formatDate } from '@/briefing/write/dates';
import type { Citation } from '@/briefing/schema/model';
import { shownValue } from '@/briefing/write/values';
import { dayOf } from '@/components/sources/sourceNames';

export function Disputed({ fact: id }: { fact: string }) {
  const { factById, datasetById } = briefing();
  const fact = factById.get(id);
  if (!fact) return null;
  const asOf = fact.asOf === 'not given' ? '' : ` As of ${formatDate(fact.asOf)}.`;
  const versions = [
    { value: fact.shown, says: `${fact.statement}${asOf}`, sources: fact.sources },
    ...fact.otherwise.map((rival) => ({ value: shownValue(rival, datasetById), says: rival.says, sources: rival.sources })),
  ];
  const evidence = `/evidence#${id}`;
  const withValues = versions.every(({ value }) => value !== undefined && value.length <= 12);
  return (
    <aside className="disputed" id={`disputed-${id}`} aria-label="Sources disagree">
      <h3>Sources disagree: {lowerFirst(fact.question ?? '')}</h3>
      <dl>
        {versions.map(({ value, says, sources }) => (
          <div key={says} className={withValues ? undefined : 'words-only'}>
            <dt>{withValues ? <a href={evidence}>{value}</a> : <Outlets sources={sources} />}</dt>
            <dd>
              {says}
              {withValues && (
                <span className="said">
                  <Outlets sources={sources} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {fact.handling}{' '}
        <a href={evidence}>
          All evidence<span className="sr-only">: {fact.question}</span>
        </a>
      </p>
    </aside>
  );
}

function Outlets({ sources }: { sources: readonly Citation[] }): ReactNode {
  const { sourceById } = briefing();
  return sources.map(({ id, at }, index) => {
    const source = sourceById.get(id);
    return (
      <span key={`${id} ${at}`}>
        {index > 0 && '; '}
        <a href={`/sources/${id}`}>{source?.outlet}, {dayOf(source)}</a>
      </span>
    );
  });
}

/** 'How many …?' → 'how many …?', but 'GSOMIA …' and 'Japan …' stay. */
function lowerFirst(question: string): string {
  return /^(How|What|Who|When|Where|Which|Why|Did|Was|Is|Does|Were|Had|Could|Would|Has)\b/.test(question)
    ? question.charAt(0).toLowerCase() + question.slice(1)
    : question;
}
