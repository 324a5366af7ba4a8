// The source line of what rests on facts: outlets, as-of date, and the way to each fact's evidence.
import { attributionOf } from '@/briefing/write/attribution';
import type { LinkedFact } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';

export function SourcesOfFacts({ facts: ids }: { facts: readonly string[] }) {
  const facts = factsOf(ids);
  const { outlets, more, asOf } = attributionOf(facts, briefing().sourceById);
  return (
    <p className="source-line">
      {outlets.length + more === 1 ? 'Source: ' : 'Sources: '}
      {outlets.map(({ id, name, date }, index) => (
        <span key={`${id} ${name}`}>
          {index > 0 && '; '}
          <a href={`/sources/${id}`}>
            {name}, {date}
          </a>
        </span>
      ))}
      {more > 0 && `; and ${more} more`}
      {asOf && <>. As of {asOf}</>}. <EvidenceLinks facts={facts} />
    </p>
  );
}

/** 'Evidence', or 'Evidence: 1, 2, 3', each leading to one fact with all its sources and rivals. */
export function EvidenceLinks({ facts }: { facts: readonly LinkedFact[] }) {
  return (
    <span className="evidence-links no-print">
      {facts.length > 1 && 'Evidence: '}
      {facts.map(({ id, statement }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={`/evidence#${id}`}>
            {facts.length > 1 ? index + 1 : 'Evidence'}
            <span className="sr-only">: {statement}</span>
          </a>
        </span>
      ))}
    </span>
  );
}

export function factsOf(ids: readonly string[]): LinkedFact[] {
  const { factById } = briefing();
  return ids.flatMap((id) => factById.get(id) ?? []);
}
