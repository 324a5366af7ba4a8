// Every fact under its topic's heading, with the contents that lead to the topics.
import { briefing, type LinkedFact } from '@/content/load';
import { FactTopic } from '@/content/model';
import { topicNames } from '@/content/topics';
import { EvidenceRow } from './EvidenceRow';
import { usesByFact } from './uses';

type Topic = LinkedFact['topic'];

/** The topics in the order of the headings, each with its facts as they stand in the file. */
export function topicsOf(facts: readonly LinkedFact[]): { topic: Topic; name: string; facts: LinkedFact[] }[] {
  return (Object.keys(topicNames) as Topic[])
    .filter((topic) => FactTopic.options.includes(topic))
    .map((topic) => ({ topic, name: topicNames[topic], facts: facts.filter((fact) => fact.topic === topic) }))
    .filter((group) => group.facts.length > 0);
}

export function EvidenceList() {
  const content = briefing();
  const uses = usesByFact(content);
  return topicsOf(content.facts).map(({ topic, name, facts }) => (
    <section key={topic} aria-labelledby={`topic-${topic}`} data-filter="group">
      <h2 id={`topic-${topic}`}>{name}</h2>
      <ul>
        {facts.map((fact) => (
          <EvidenceRow key={fact.id} fact={fact} uses={uses.get(fact.id) ?? []} />
        ))}
      </ul>
    </section>
  ));
}
