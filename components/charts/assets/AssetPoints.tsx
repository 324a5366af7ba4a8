// One value of a thing: a point for each source that gives it, stacked; the number above, and who says so below.
import type { AssetValue } from './assetCounts';
import { stackHeight, type AssetType } from './assetLayout';
import { markClass } from '@/components/charts/picture';

export interface AssetPoint {
  value: number;
  /** Where the row’s axis stands. */
  axis: number;
  given: AssetValue;
  words: string[];
  baseline: number;
  /** The values beside it on the axis. */
  before: number | undefined;
  after: number | undefined;
}

interface AssetPointsProps {
  x: number;
  point: AssetPoint;
  highest: number;
  width: number;
  set: AssetType;
}

export function AssetPoints({ x, point: { value, axis, given, words, baseline, before, after }, highest, width, set }: AssetPointsProps) {
  const { text, number, line, radius, pad } = set;
  const scale = (width - 2 * pad) / highest;
  const near = (other: number | undefined) => other !== undefined && Math.abs(other - value) * scale < 2.4 * number;
  // Two numbers too close to stand in the middle lean away from each other.
  const placed = near(after)
    ? { x: x + 2, textAnchor: 'end' as const }
    : near(before)
      ? { x: x - 2 }
      : x + 0.33 * number * given.shown.length > width
        ? { x: width, textAnchor: 'end' as const }
        : { x, textAnchor: 'middle' as const };
  const end = baseline + (words.length - 1) * line - 0.33 * text;
  return (
    <>
      <path d={`M${x} ${axis}V${end}h-5`} fill="none" stroke="var(--soft)" />
      {given.sources.map(({ name }, index) => (
        <circle
          key={name}
          className={markClass}
          data-stop={given.stop}
          cx={x}
          cy={axis - stackHeight(index + 1, radius)}
          r={radius}
          fill="var(--tokyo)"
          stroke="var(--paper)"
        />
      ))}
      <text
        {...placed}
        y={axis - stackHeight(given.sources.length, radius) - radius - 5}
        fill="var(--ink)"
        fontSize={number}
        fontWeight={700}
        fontVariant="lining-nums"
      >
        {given.shown}
      </text>
      {words.map((said, index) => (
        <text key={said} x={x - 8} y={baseline + index * line} textAnchor="end" fill="var(--ink)" fontSize={text} fontVariant="lining-nums">
          {said}
        </text>
      ))}
    </>
  );
}
