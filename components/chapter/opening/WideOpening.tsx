// The opening picture for a desk: the band level, steps above and below it, the spans between ticks under it.
import { actors } from '@/components/actors/actorShapes';
import { fillOfState, StatePatterns } from '@/components/charts/drawing/StatePatterns';
import { textWidth } from '@/components/charts/drawing/textLines';
import type { Span } from '@/components/lifeline/lifelineScale';
import type { ReadOpening } from '@/briefing/read/opening';
import { placeLabels, placeOfDay, reachOf, wide, type PlacedLabel } from './openingPlaces';

const band = 20;
const spanRow = 44;

export function WideOpening({ opening, spans }: { opening: ReadOpening; spans: readonly Span[] }) {
  const above = placeLabels(
    opening,
    opening.steps.filter((step) => step.above),
  );
  const below = placeLabels(
    opening,
    opening.steps.filter((step) => !step.above),
  );
  const top = reachOf(above) + 4;
  const bottom = top + band + Math.max(12, reachOf(below));
  const at = (day: string | undefined) => placeOfDay(day ?? opening.to, opening);
  return (
    <svg className="opening-wide" width={wide.width} height={bottom + spanRow} viewBox={`0 0 ${wide.width} ${bottom + spanRow}`} aria-hidden="true">
      <StatePatterns id="opening-wide" />
      <line x1="0" x2={at(spans[0]?.from)} y1={top + band / 2} y2={top + band / 2} stroke="var(--soft)" strokeDasharray="1 5" />
      {spans.map((span) => (
        <g key={span.from}>
          <rect x={at(span.from)} width={at(span.to) - at(span.from)} y={top} height={band} fill={fillOfState(span.state, 'opening-wide')} />
          {span.state === 'in-force' && at(span.to) - at(span.from) > 140 && (
            <text className="on-band" x={(at(span.from) + at(span.to)) / 2} y={top + 15} textAnchor="middle">
              the pact in force
            </text>
          )}
        </g>
      ))}
      {above.map((label) => (
        <Label key={label.step.event} label={label} edge={top} way={-1} />
      ))}
      {below.map((label) => (
        <Label key={label.step.event} label={label} edge={top + band} way={1} />
      ))}
      {opening.spans.map(({ from, to, text }) => {
        const [start, end, y] = [at(from), at(to), bottom + 14];
        const middle = Math.min(wide.width - textWidth(text, wide.text) / 2, Math.max(textWidth(text, wide.text) / 2, (start + end) / 2));
        return (
          <g key={text} stroke="var(--ink)">
            <path d={`M${start} ${y - 5}v10M${start} ${y}H${end}M${end} ${y - 5}v10`} fill="none" />
            <text className="date" x={middle} y={y + 22} textAnchor="middle" stroke="none">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** @param way -1 for over the band, 1 for under it */
function Label({ label: { step, date, lines, x, anchor, away, height }, edge, way }: { label: PlacedLabel; edge: number; way: 1 | -1 }) {
  const shift = anchor === 'start' ? wide.gap : -wide.gap;
  const first = (way === -1 ? edge - away - height : edge + away) + 15;
  return (
    <g className={actors[step.by].colour}>
      <line x1={x} x2={x} y1={edge} y2={way === -1 ? first - 13 : first + height - 18} stroke="currentColor" />
      <path d={actors[step.by].path} transform={`translate(${x} ${edge + way * 1})`} fill="currentColor" />
      <text className="date" x={x + shift} y={first} textAnchor={anchor}>
        {date}
      </text>
      {lines.map((line, index) => (
        <text key={line} x={x + shift} y={first + (index + 1) * wide.line} textAnchor={anchor}>
          {line}
        </text>
      ))}
    </g>
  );
}
