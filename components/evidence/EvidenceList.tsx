// Every fact under its topic's heading, with the contents that lead to the topics.
import type { LinkedFact } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { topicNames } from '@/briefing/schema/topics';
import { FactRow } from './FactRow';
import { usesByFact } from './uses';

export function EvidenceList() {
  const content = briefing();
  const uses = usesByFact(content);
  const topics = topicsOf(content.facts);
  return (
    <div className="evidence">
      <nav aria-label="Topics" className="chapter-contents no-print text-15">
        <ol>
          {topics.map(({ topic, name }) => (
            <li key={topic} data-filter="entry">
              <a href={`#topic-${topic}`}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div>
        {topics.map(({ topic, name, facts }) => (
          <section key={topic} aria-labelledby={`topic-${topic}`} data-filter="group">
            <h2 id={`topic-${topic}`}>{name}</h2>
            <ul>
              {facts.map((fact) => (
                <FactRow key={fact.id} fact={fact} uses={uses.get(fact.id) ?? []} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** The topics that have facts, in the order of the headings, each with its facts as they stand in the file. */
function topicsOf(facts: readonly LinkedFact[]) {
  return Object.entries(topicNames)
    .map(([topic, name]) => ({ topic, name, facts: facts.filter((fact) => fact.topic === topic) }))
    .filter((group) => group.facts.length > 0);
}
