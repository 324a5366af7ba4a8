// One poll in rows: a bar from nought for each opinion with its interval on it, and what follows for the lead.
import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { marginClauses, splitMargins } from './marginOfError';
import { opinionsOf, type Opinion } from './opinions';
import { exactText, markClass, numberIn, type PictureProps, type Size } from '@/components/charts/picture';
import { textWidth } from '@/components/charts/drawing/textLines';

interface SplitType {
  label: number;
  value: number;
  note: number;
  /** From the top of one row to the next: the words, then the bar. */
  row: number;
  bar: number;
  /** The clauses on one line or on two. */
  lines: 1 | 2;
}

const type: Record<Size, SplitType> = {
  wide: { label: 16, value: 20, note: 15, row: 54, bar: 22, lines: 1 },
  narrow: { label: 16, value: 20, note: 15, row: 54, bar: 22, lines: 2 },
  slide: { label: 25, value: 28, note: 24, row: 64, bar: 24, lines: 2 },
};

/** Left of the bars nothing; right of the longest its share and, on its label's line, its interval. */
const widest = 100;

export function OpinionSplit({ rows, columns, width, height, size }: PictureProps) {
  const pattern = useId();
  const set = type[size];
  const row = rows[0] ?? {};
  const opinions = opinionsOf(row, columns);
  const [first, second] = opinions;
  const n = numberIn(row, columns.n);
  const margins = first && second && n ? splitMargins(first.share, second.share, n, numberIn(row, columns.margin)) : undefined;
  const marginOf = ({ role }: Opinion) => (margins && role !== 'none' ? margins[role] : undefined);
  const highest = Math.max(...opinions.map((opinion) => opinion.share + (marginOf(opinion) ?? 0)));
  const room = 3.4 * set.value;
  const clauses = margins && first && second ? marginClauses(first.share, second.share, margins) : undefined;
  const texts = clauses === undefined ? [] : set.lines === 1 ? [clauses.join(' ')] : clauses;

  return (
    <BarChart
      layout="vertical"
      data={opinions.map((opinion, stop) => ({ ...opinion, stop }))}
      width={width}
      height={height}
      margin={{ top: 0, right: room, bottom: height - opinions.length * set.row, left: 0 }}
      barCategoryGap={0}
      {...exactText}
      accessibilityLayer={false}
    >
      <pattern id={pattern} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width={7} height={7} fill="var(--opinion-second)" />
        <rect width={1} height={7} fill="var(--on-opinion-second)" fillOpacity={0.25} />
      </pattern>
      <XAxis type="number" hide domain={[0, Math.min(widest, highest)]} allowDataOverflow />
      <YAxis type="category" hide />
      <Bar
        dataKey="share"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => {
          const { stop, ...opinion } = bar.payload as Opinion & { stop: number };
          return (
            <OpinionRow
              opinion={opinion}
              stop={stop}
              scale={bar.width / opinion.share}
              top={bar.y}
              margin={marginOf(opinion)}
              pattern={pattern}
              set={set}
              width={width}
            />
          );
        }}
      />
      {texts.map((text, index) => (
        <text
          key={text}
          y={opinions.length * set.row + (index + 1) * 1.3 * set.note}
          fontSize={set.note}
          fill="var(--ink)"
          fontVariant="lining-nums tabular-nums"
        >
          {text}
        </text>
      ))}
    </BarChart>
  );
}

interface OpinionRowProps {
  opinion: Opinion;
  stop: number;
  /** Pixels to a point. */
  scale: number;
  top: number;
  margin: number | undefined;
  /** The id of the hatching of the second opinion. */
  pattern: string;
  set: SplitType;
  width: number;
}

function OpinionRow({ opinion: { role, label, share }, stop, scale, top, margin, pattern, set, width }: OpinionRowProps) {
  const { label: size, value, note, row, bar } = set;
  const y = top + row - bar - 4;
  const middle = y + bar / 2;
  const length = scale * share;
  const inset = role === 'none' ? 0.75 : 0;
  const [low, high] = [Math.max(0, share - (margin ?? 0)), Math.min(100, share + (margin ?? 0))];
  const interval = margin === undefined ? '' : `${low.toFixed(1)}–${high.toFixed(1)}`;
  const end = margin === undefined ? length : scale * high;
  const cap = 0.3 * bar;
  const fits = textWidth(label, size) + 0.7 * size + textWidth(interval, note) <= width;
  return (
    <>
      <text y={y - 0.4 * size} fontSize={size} fill="var(--ink)">
        {label}
        {interval && fits && (
          <tspan dx={0.5 * size} fontSize={note} fill="var(--soft)" fontVariant="lining-nums tabular-nums">
            {interval}
          </tspan>
        )}
      </text>
      <rect
        className={markClass}
        data-stop={stop}
        x={inset}
        y={y + inset}
        width={Math.max(0, length - 2 * inset)}
        height={bar - 2 * inset}
        fill={role === 'second' ? `url(#${pattern})` : role === 'first' ? 'var(--opinion-first)' : 'var(--paper)'}
        stroke={role === 'none' ? 'var(--opinion-none)' : undefined}
        strokeWidth={role === 'none' ? 1.5 : undefined}
      />
      {margin !== undefined && (
        <>
          {/* The halo parts the interval from the bar it begins in. */}
          <path d={`M${scale * low} ${middle}H${end}`} stroke="var(--paper)" strokeWidth={5} />
          <path
            d={`M${scale * low} ${middle - cap}v${2 * cap}M${scale * low} ${middle}H${end}M${end} ${middle - cap}v${2 * cap}`}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={1.75}
          />
        </>
      )}
      <text x={end + 7} y={middle + 0.34 * value} fontSize={value} fontWeight={700} fill="var(--ink)" fontVariant="lining-nums tabular-nums">
        {share.toFixed(1)}
      </text>
    </>
  );
}
