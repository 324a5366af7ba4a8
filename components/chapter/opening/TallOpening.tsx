// The opening picture for a phone, drawn again: the band runs down, each label two lines, joined to its day.
import { actors } from '@/components/actors/actorShapes';
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';
import type { Span } from '@/components/lifeline/lifelineScale';
import { daysBetween, formatDate } from '@/briefing/write/dates';
import type { ReadOpening } from '@/briefing/read/opening';
import { placeDown, tall } from './openingPlaces';

export function TallOpening({ opening, spans }: { opening: ReadOpening; spans: readonly Span[] }) {
  const { rows, height } = placeDown(opening);
  const at = (day: string | undefined) => Math.round((daysBetween(opening.from, day ?? opening.to) / daysBetween(opening.from, opening.to)) * height);
  return (
    <svg className="opening-tall" width={tall.width} height={height + 16} viewBox={`0 0 ${tall.width} ${height + 16}`} aria-hidden="true">
      <StatePatterns id="opening-tall" />
      {spans.map((span) => (
        <rect key={span.from} y={at(span.from)} width={tall.band} height={at(span.to) - at(span.from)} fill={fillOfState(span.state, 'opening-tall')} />
      ))}
      {rows.map(({ step, y, labelY }) => (
        <g key={step.event} className={actors[step.by].colour}>
          <path d={`M${tall.band} ${y}H${tall.band + 6}L${tall.band + 16} ${labelY}h6`} fill="none" stroke="currentColor" />
          <path d={actors[step.by].path} transform={`translate(${tall.band} ${y})`} fill="currentColor" />
          <text className="date" x={tall.band + 26} y={labelY + 5}>
            {formatDate(step.date)}
          </text>
          <text x={tall.band + 26} y={labelY + 24}>
            {step.short}
          </text>
        </g>
      ))}
    </svg>
  );
}
