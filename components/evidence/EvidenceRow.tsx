// One fact of the evidence list: its value, statement, sources and conflicts, how firm it is, and where it is used.
import { formatDate, isIsoDate } from '@/content/dates';
import { briefing, type LinkedFact } from '@/content/load';
import { CitedSources } from './CitedSources';
import { slug } from './filters';
import { RivalStatements } from './RivalStatements';
import { UnbrokenNames } from './UnbrokenNames';
import type { Use } from './uses';

/** The markup is bare, because hundreds of these stand on one page; its `data-` is what the filters read. */
export function EvidenceRow({ fact, uses }: { fact: LinkedFact; uses: readonly Use[] }) {
  const { id, statement, sources, otherwise, status, actors, asOf, how, note, unit } = fact;
  const value = valueBeside(fact);
  return (
    <li id={id} data-filter="row" data-status={slug(status)} data-actor={actors.join(' ')} data-kind={kindsOf(fact).map(slug).join(' ')}>
      {value && (
        <p className={value.length <= 6 ? 'value' : 'value words'}>
          {value}
          {unit && <small> {unit}</small>}
        </p>
      )}
      <div data-filter="text">
        <p className="says">
          <UnbrokenNames text={statement} />
        </p>
        <CitedSources sources={sources} />
        {otherwise.length > 0 && <RivalStatements fact={fact} />}
        {how && <p>Worked out: {how}</p>}
        {note && <p>Note: {note}</p>}
      </div>
      <div className="standing">
        <p className="status">{status}</p>
        <p>{asOf === 'not given' ? 'date not given' : `as of ${formatDate(asOf)}`}</p>
        {uses.map(({ href, name }) => (
          <p key={href}>
            <a href={href}>{name}</a>
          </p>
        ))}
        {onTheSameSubject(fact).map((other) => (
          <p key={other.id}>
            compare <a href={`#${other.id}`}>{comparedWith(other)}</a>
          </p>
        ))}
        <p>
          <a href={`#${id}`}>#{id}</a>
        </p>
      </div>
    </li>
  );
}

/** A value the reader compares: a number, or any value that somebody disputes. The statement gives dates and words itself. */
function valueBeside({ shown, value, statement, otherwise }: LinkedFact): string | undefined {
  if (otherwise.length > 0 || typeof value !== 'string') return shown;
  return isIsoDate(value) || statement.toLowerCase().includes(value.toLowerCase()) ? undefined : shown;
}

function onTheSameSubject({ id, subject }: LinkedFact): LinkedFact[] {
  return subject ? briefing().facts.filter((other) => other.subject === subject && other.id !== id) : [];
}

/** '29, as of 16 August 2019', and a date or words alone. */
function comparedWith({ shown, value, asOf }: LinkedFact): string | undefined {
  return typeof value === 'string' || asOf === 'not given' ? shown : `${shown}, as of ${formatDate(asOf)}`;
}

function kindsOf({ sources, otherwise }: LinkedFact): string[] {
  const { sourceById } = briefing();
  const cited = [...sources, ...otherwise.flatMap((rival) => rival.sources)];
  return [...new Set(cited.map(({ id }) => sourceById.get(id)?.kind ?? ''))];
}
