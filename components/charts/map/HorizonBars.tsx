// From each place up: how far it lies, and the height over the place under watch at which its horizon ends, as a bar.
import { markClass } from '../picture';
import { lookFor } from './MapPlaces';
import type { Sights } from './sightLines';
import type { MapType } from './SightMap';

export function HorizonBars({ sights: { watched, sights, flight }, set: { text, shape, bars } }: { sights: Sights; set: MapType }) {
  const { left, top, width, row } = bars;
  const line = 1.25 * text;
  const highest = Math.max(...sights.map(({ height }) => height));
  const value = 3.4 * text;
  const scale = (width - value) / highest;
  const first = top + 2.6 * line;
  const bottom = first + sights.length * row;
  const thick = 0.42 * text;
  return (
    <>
      <text x={left} y={top + 0.8 * text} fill="var(--ink)" fontWeight={700}>
        Out of sight over {watched.name}
      </text>
      <text x={left} y={top + 0.8 * text + line} fill="var(--soft)">
        what flies lower than, in kilometres
      </text>
      {sights.map((sight, index) => {
        const y = first + index * row;
        const { path, colour } = lookFor(sight);
        const end = left + scale * sight.height;
        return (
          <g key={sight.name}>
            <path d={path} transform={`translate(${left + 5 * shape} ${y + 0.5 * text}) scale(${shape})`} fill={colour} />
            <text x={left + 12 * shape} y={y + 0.84 * text} fill="var(--ink)">
              {sight.name}
              <tspan dx={0.4 * text} fill="var(--soft)">
                {sight.distance.toLocaleString('en-GB')} km away
              </tspan>
            </text>
            <rect className={markClass} data-stop={sight.stop} x={left} y={y + line} width={Math.max(1.5, scale * sight.height)} height={thick} fill={colour} />
            <text x={end + 6} y={y + line + thick / 2 + 0.34 * text} fill="var(--ink)" fontWeight={700}>
              {sight.height}
            </text>
          </g>
        );
      })}
      {flight !== undefined && (
        <>
          <path d={`M${left + scale * flight} ${first - 0.3 * line}V${bottom - 0.2 * line}`} stroke="var(--notice)" strokeWidth={1.5} strokeDasharray="5 4" />
          <text x={left} y={bottom + 0.9 * text} fill="var(--notice-text)">
            Dashed: {flight} km, above the missed flights
          </text>
        </>
      )}
    </>
  );
}
