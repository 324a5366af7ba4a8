// The facts something rests on: each statement leads to its evidence, and says so when it is contested.
import { Unbroken } from '@/components/story/Unbroken';
import { factsOf } from '@/components/safeToSay/SourcesOfFacts';
import type { FactStatus } from '@/briefing/schema/model';

const contested: Partial<Record<FactStatus, string>> = { disputed: 'Disputed', opinion: 'An opinion', superseded: 'Overtaken by events' };

export function FactLinks({ facts }: { facts: readonly string[] }) {
  return (
    <ul className="fact-links" aria-label="Facts">
      {factsOf(facts).map(({ id, statement, status }) => (
        <li key={id}>
          <a href={`/evidence#${id}`}>
            {contested[status] && <b>{contested[status]}: </b>}
            <Unbroken>{statement}</Unbroken>
          </a>
        </li>
      ))}
    </ul>
  );
}
