// From each place up: how far it lies, and the height over the place under watch at which its horizon ends, as a bar.
import { markClass } from '../picture';
import { lookFor } from './MapPlaces';
import type { Sights } from './sightLines';
import { textLines } from '@/components/charts/drawing/textLines';
import type { MapType } from './mapType';

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
        // A value that would meet the dashed line stands behind it.
        const meets = flight !== undefined && end < left + scale * flight && end + 6 + 1.2 * text > left + scale * flight - 3;
        const behind = meets ? left + scale * flight + 6 : end + 6;
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
            {flight !== undefined && (
              // No higher than the bar: over it stands a name.
              <path d={`M${left + scale * flight} ${y + line - 2}v${thick + 9}`} stroke="var(--notice)" strokeWidth={2} strokeDasharray="4 3" />
            )}
            <text
              x={behind}
              y={y + line + thick / 2 + 0.34 * text}
              fill="var(--ink)"
              fontWeight={700}
              stroke="var(--paper)"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {sight.height}
            </text>
          </g>
        );
      })}
      {textLines(`Dashed: ${flight} km; the missiles reported as missed flew lower`, text, width).map(
        (words, index) =>
          flight !== undefined && (
            <text key={words} x={left} y={bottom + 0.6 * text + index * line} fill="var(--notice-text)">
              {words}
            </text>
          ),
      )}
    </>
  );
}
