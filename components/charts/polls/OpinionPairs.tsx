// Polls of two countries as split bars: one question put to both comes first, each country's own polls follow.
import { useId } from 'react';
import { Scatter, ScatterChart, useXAxisScale, XAxis, YAxis, type ScatterShapeProps } from 'recharts';
import { pairPlaces, pairSetFor, type PairSet, type PlacedBar, type PlacedWords } from './pairPlaces';
import { PairSegment } from './PairSegment';
import { exactText, type Drawn, type PictureProps, type Size } from '@/components/charts/picture';
import { pollPairs, type PairOpinion } from './pollPairs';

/** @returns the height that the polls take, however many they are */
export function heightOfPairs({ rows, columns }: Drawn, size: Size): number {
  const pairs = pollPairs(rows, columns);
  return pairPlaces(pairs, pairSetFor(size, pairs)).height;
}

export function OpinionPairs({ rows, columns, width, height, size }: PictureProps) {
  const pattern = useId();
  const pairs = pollPairs(rows, columns);
  const set = pairSetFor(size, pairs);
  const { words, bars, rules } = pairPlaces(pairs, set);
  const columnWidth = (width - set.gutter * (set.columns - 1)) / set.columns;
  const lefts = Array.from({ length: set.columns }, (_, column) => column * (columnWidth + set.gutter));

  return (
    <ScatterChart width={width} height={height} margin={{ top: 0, right: 0, bottom: 0, left: 0 }} {...exactText} accessibilityLayer={false}>
      <pattern id={pattern} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width={7} height={7} fill="var(--opinion-second)" />
        <rect width={1} height={7} fill="var(--on-opinion-second)" fillOpacity={0.25} />
      </pattern>
      {lefts.map((left, column) => (
        <XAxis
          key={left}
          xAxisId={column}
          type="number"
          dataKey="to"
          hide
          domain={[0, 100]}
          allowDataOverflow
          padding={{ left, right: width - left - columnWidth }}
        />
      ))}
      <YAxis type="number" dataKey="y" hide domain={[0, height]} reversed allowDataOverflow />
      {rules.map((y) => (
        <path key={y} d={`M0 ${Math.round(y) + 0.5}H${width}`} stroke="var(--rule)" />
      ))}
      {lefts.map((left, column) => (
        <Words key={left} column={column} words={words.filter((word) => word.column === column)} bars={bars.filter((bar) => bar.column === column)} set={set} />
      ))}
      {lefts.map((left, column) => (
        <Scatter
          key={left}
          xAxisId={column}
          data={segmentsOf(bars, column)}
          isAnimationActive={false}
          shape={({ cx = 0, cy = 0, payload }: ScatterShapeProps) => {
            const { opinion, stop } = payload as ReturnType<typeof segmentsOf>[number];
            const length = (opinion.share / 100) * columnWidth;
            return <PairSegment opinion={opinion} stop={stop} left={cx - length} right={cx} top={cy} set={set} pattern={pattern} />;
          }}
        />
      ))}
    </ScatterChart>
  );
}

/** Shares rounded to more than 100 in all end where the bar ends. */
function segmentsOf(bars: readonly PlacedBar[], column: number) {
  return bars
    .filter((bar) => bar.column === column)
    .flatMap(({ poll, y }) => poll.opinions.map((opinion) => ({ opinion, stop: poll.stop, to: Math.min(100, opinion.from + opinion.share), y })));
}

function Words({ column, words, bars, set }: { column: number; words: readonly PlacedWords[]; bars: readonly PlacedBar[]; set: PairSet }) {
  const scale = useXAxisScale(column);
  if (!scale) return null;
  const [left, right] = [scale(0) ?? 0, scale(100) ?? 0];
  return (
    <g fontVariant="lining-nums tabular-nums">
      {words.map(({ words: text, kind, y }) => {
        const fontSize = kind === 'heading' ? set.heading : set.text;
        return (
          <text
            key={text}
            x={left}
            y={y + 0.34 * fontSize}
            fontSize={fontSize}
            fontWeight={kind === 'note' ? undefined : 650}
            fill={kind === 'note' ? 'var(--soft)' : 'var(--ink)'}
          >
            {text}
          </text>
        );
      })}
      {bars.map(({ poll, name, joint, top, y }) => {
        const [first, second, none] = poll.opinions;
        return (
          <g key={poll.stop} fontSize={set.label}>
            <text x={left} y={top + set.line / 2 + 0.34 * set.text} fontSize={set.text} fontWeight={joint ? 650 : undefined} fill="var(--ink)">
              {name}
            </text>
            <text x={left} y={y - 0.36 * set.line} fill="var(--soft)">
              {first?.label}
            </text>
            <text x={right} y={y - 0.36 * set.line} textAnchor="end" fill="var(--soft)">
              {second?.label}
            </text>
            {none && (
              <text x={right} y={y + set.bar + 0.78 * set.line} textAnchor="end" fill="var(--soft)">
                {restOf(none)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function restOf({ label, text, derived }: PairOpinion): string {
  return `${label} ${text}${derived ? ', derived' : ''}`;
}
