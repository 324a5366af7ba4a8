// One bar split into two opinions and 'Don't know', with the interval of each opinion under it.
import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { marginClauses, splitMargins } from './marginOfError';
import { OpinionIntervals } from './OpinionIntervals';
import { opinionsOf, wholeOf, type Opinion } from './opinions';
import { exactText, markClass, numberIn, type PictureProps, type Size } from './picture';

interface SplitType {
  label: number;
  value: number;
  note: number;
  barTop: number;
  barHeight: number;
}

const type: Record<Size, SplitType> = {
  wide: { label: 16, value: 20, note: 15, barTop: 24, barHeight: 40 },
  narrow: { label: 15, value: 20, note: 14, barTop: 23, barHeight: 40 },
  slide: { label: 25, value: 26, note: 24, barTop: 36, barHeight: 62 },
};
const paperGap = 2;

export function OpinionSplit({ rows, columns, width, height, size, view }: PictureProps) {
  const pattern = useId();
  const set = type[size];
  const row = rows[0] ?? {};
  const opinions = opinionsOf(row, columns);
  const whole = wholeOf(opinions);
  const [first, second] = opinions;
  const n = numberIn(row, columns.n);
  const margins = view !== 'shares-only' && first && second && n ? splitMargins(first.share, second.share, n, numberIn(row, columns.margin)) : undefined;

  return (
    <BarChart
      layout="vertical"
      data={[Object.fromEntries(opinions.map(({ role, share }) => [role, share]))]}
      width={width}
      height={height}
      margin={{ top: set.barTop, right: 0, bottom: height - set.barTop - set.barHeight, left: 0 }}
      barCategoryGap={0}
      {...exactText}
      accessibilityLayer={false}
    >
      <pattern id={pattern} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width={7} height={7} fill="var(--opinion-second)" />
        <rect width={1} height={7} fill="var(--on-opinion-second)" fillOpacity={0.25} />
      </pattern>
      <XAxis type="number" hide domain={[0, whole]} />
      <YAxis type="category" hide />
      {opinions.map((opinion, index) => (
        <Bar
          key={opinion.role}
          dataKey={opinion.role}
          stackId="split"
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => (
            <Segment
              opinion={opinion}
              stop={index}
              bar={{
                left: bar.x + (index === 0 ? 0 : paperGap / 2),
                right: bar.x + bar.width - (index === opinions.length - 1 ? 0 : paperGap / 2),
                top: bar.y,
                height: bar.height,
              }}
              pattern={pattern}
              set={set}
            />
          )}
        />
      ))}
      {first && second && margins && (
        <OpinionIntervals
          intervals={[
            { ...first, margin: margins.first },
            { ...second, margin: margins.second },
          ]}
          clauses={marginClauses(first.share, second.share, margins)}
          scale={width / whole}
          width={width}
          top={set.barTop + set.barHeight}
          fontSize={set.note}
          lines={size === 'wide' ? 1 : 2}
        />
      )}
    </BarChart>
  );
}

interface SegmentProps {
  opinion: Opinion;
  stop: number;
  bar: { left: number; right: number; top: number; height: number };
  pattern: string;
  set: SplitType;
}

function Segment({ opinion: { role, label, share }, stop, bar, pattern, set }: SegmentProps) {
  const { left, right, top, height } = bar;
  const width = Math.max(0, right - left);
  const inset = role === 'none' ? 0.75 : 0;
  const number = share.toFixed(1);
  const numberWidth = 0.5 * set.value * number.length;
  const fits = width > numberWidth + 2;
  const numberLeft = left + Math.min(8, (width - numberWidth) / 2 + 1);
  const dotted = role === 'none' && width > numberWidth + 30;
  const patternId = role === 'none' ? `${pattern}${role}` : pattern;
  return (
    <>
      <text
        x={role === 'none' ? right : left}
        y={set.barTop - Math.round(set.label / 2)}
        textAnchor={role === 'none' ? 'end' : undefined}
        fill="var(--ink)"
        fontSize={set.label}
      >
        {fits ? label : `${label} ${number}`}
      </text>
      {dotted && (
        <pattern id={patternId} x={right - 1} y={top + 2} width={12} height={12} patternUnits="userSpaceOnUse">
          <circle cx={3} cy={3} r={1} fill="var(--opinion-none)" />
          <circle cx={9} cy={9} r={1} fill="var(--opinion-none)" />
        </pattern>
      )}
      <rect
        className={markClass}
        data-stop={stop}
        x={left + inset}
        y={top + inset}
        width={Math.max(0, width - 2 * inset)}
        height={height - 2 * inset}
        fill={role === 'second' || dotted ? `url(#${patternId})` : role === 'first' ? 'var(--opinion-first)' : 'var(--paper)'}
        stroke={role === 'none' ? 'var(--opinion-none)' : undefined}
        strokeWidth={role === 'none' ? 1.5 : undefined}
      />
      {fits && (role === 'second' || dotted) && (
        // A plain plate keeps the pattern out of the number.
        <rect
          x={Math.max(numberLeft - 4, left + 2 * inset)}
          y={top + height / 2 - 0.65 * set.value}
          width={Math.min(numberWidth + 7, width - 4 * inset)}
          height={1.3 * set.value}
          fill={role === 'second' ? 'var(--opinion-second)' : 'var(--paper)'}
        />
      )}
      {fits && (
        <text
          x={numberLeft}
          y={top + height / 2 + 0.34 * set.value}
          fill={`var(--on-opinion-${role})`}
          fontSize={set.value}
          fontWeight={700}
          fontVariant="lining-nums tabular-nums"
        >
          {number}
        </text>
      )}
    </>
  );
}
