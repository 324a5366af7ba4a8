// The last slide: what the talk rests on, and where all of it stands.
import { briefing } from '@/briefing/load';
import { ReadAddress } from './ReadAddress';
import { Slide } from './Slide';
import { shortName } from '@/components/sources/sourceNames';

export function SourcesSlide() {
  const { sources, facts } = briefing();
  return (
    <Slide id="sources" kind="sources" title="Sources" answer={<p>Every sentence of the talk has its sources in the article, one step away.</p>}>
      <h2>
        {facts.length} facts, {sources.length} sources
      </h2>
      <div className="slide-main">
        <ul>
          {mostCited(6).map((outlet) => (
            <li key={outlet}>{outlet}</li>
          ))}
        </ul>
        <p>and others: each with its date, and how far to trust it</p>
        <p className="slide-lead">
          <ReadAddress path="/sources" />
        </p>
      </div>
    </Slide>
  );
}

/** @returns the outlets that most facts rest on, the first first */
function mostCited(count: number): string[] {
  const { facts, sourceById } = briefing();
  const times = new Map<string, number>();
  for (const outlet of facts.flatMap(({ sources }) => [...new Set(sources.map(({ id }) => shortName(sourceById.get(id)?.outlet ?? id)))])) {
    times.set(outlet, (times.get(outlet) ?? 0) + 1);
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([outlet]) => outlet);
}
