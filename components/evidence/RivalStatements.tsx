// What others say of the same matter, each with its value and sources, and what the briefing does with it.
import { briefing, type LinkedFact } from '@/content/load';
import { shownValue } from '@/content/values';
import { CitedSources } from './CitedSources';
import { UnbrokenNames } from './UnbrokenNames';

export function RivalStatements({ fact: { question, otherwise, handling } }: { fact: LinkedFact }) {
  const { datasetById } = briefing();
  return (
    <div className="rivals">
      <p>
        <b>{question ?? 'Others say'}</b>
      </p>
      <ul>
        {otherwise.map((rival) => (
          <li key={rival.says}>
            <p className="value">{shownValue(rival, datasetById)}</p>
            <div>
              <p>
                <UnbrokenNames text={rival.says} />
              </p>
              <CitedSources sources={rival.sources} />
            </div>
          </li>
        ))}
      </ul>
      {handling && (
        <p>
          <b>What we do:</b> {handling}
        </p>
      )}
    </div>
  );
}
