// A figure's numbers on the fact sheet: the finding, the values, the cautions, and who says so as of when.
import { SourcesOfFacts } from '@/components/safeToSay/SourcesOfFacts';
import { briefing } from '@/briefing/load';
import { factsBehind, valuesOf } from './sheetWords';

/** How many of a figure's cautions there is room for. */
const cautions = 4;

export function KeyFigure({ id }: { id: string }) {
  const figure = briefing().figureById.get(id);
  if (!figure) return null;
  return (
    <div className="key-figure">
      <h3>{figure.title}</h3>
      <p className="pack-measure">{figure.subtitle}</p>
      <dl>
        {valuesOf(figure).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="pack-measure">{figure.caveats.slice(0, cautions).join(' ')}</p>
      <SourcesOfFacts facts={factsBehind(figure)} />
    </div>
  );
}
