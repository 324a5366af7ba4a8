// Other counts of a bar's year: a tick beside the bar for each, joined from the lowest to the highest, and its label.
import { spread } from '@/components/charts/drawing/spread';
import type { RivalCount } from './yearCounts';

interface RivalCountsProps {
  rivals: readonly RivalCount[];
  /** The bar's right edge, and where its foot stands. */
  right: number;
  bottom: number;
  /** Pixels per exchange. */
  scale: number;
  fontSize: number;
  /** Whether there is room for the days in full. */
  full: boolean;
}

const reach = 8;

export function RivalCounts({ rivals, right, bottom, scale, fontSize, full }: RivalCountsProps) {
  const ticks = rivals.map(({ value }) => Math.round(bottom - scale * value));
  const lines = spread(ticks, 1.2 * fontSize, bottom - 0.3 * fontSize);
  const stem = right + reach;
  return (
    <>
      <path d={`M${stem} ${ticks[0]}V${ticks.at(-1)}`} stroke="var(--ink)" strokeWidth={2} />
      {rivals.map(({ stop, value, label, shortLabel }, index) => {
        const tick = ticks[index] ?? 0;
        const line = lines[index] ?? 0;
        return (
          <g key={stop} data-stop={stop}>
            <path d={`M${stem - 4} ${tick}H${stem + 5}L${stem + 14} ${line}`} fill="none" stroke="var(--ink)" strokeWidth={2} />
            <text x={stem + 18} y={line + 0.34 * fontSize} fill="var(--ink)" fontSize={fontSize} fontVariant="lining-nums tabular-nums">
              <tspan fontWeight={700}>{value}</tspan>
              {(full ? label : shortLabel).slice(String(value).length)}
            </text>
          </g>
        );
      })}
    </>
  );
}
