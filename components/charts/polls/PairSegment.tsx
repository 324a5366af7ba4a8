// One opinion's part of a split bar, with its share written in it; 'Don't know' is named under the bar instead.
import type { PairSet } from './pairPlaces';
import { markClass } from '@/components/charts/picture';
import type { PairOpinion } from './pollPairs';
import { textWidth } from '@/components/charts/drawing/textLines';

interface PairSegmentProps {
  opinion: PairOpinion;
  stop: number;
  left: number;
  right: number;
  top: number;
  set: PairSet;
  /** The id of the hatching of the answer for the plan. */
  pattern: string;
}

const paperGap = 2;

export function PairSegment({ opinion: { role, text, derived }, stop, left: from, right, top, set, pattern }: PairSegmentProps) {
  const left = role === 'first' ? from : from + paperGap;
  const mark = { className: markClass, 'data-stop': stop };
  if (role === 'none') {
    // Hollow, and with a broken edge where the share was not reported.
    return (
      <rect
        {...mark}
        x={left + 0.75}
        y={top + 0.75}
        width={Math.max(0, right - left - 1.5)}
        height={set.bar - 1.5}
        fill="var(--paper)"
        stroke="var(--opinion-none)"
        strokeWidth={1.5}
        strokeDasharray={derived ? '3 3' : undefined}
      />
    );
  }
  // The answer for the plan has the colour of keeping the pact in every other chart, the answer against it that of ending it.
  const paint = role === 'first' ? 'second' : 'first';
  const width = textWidth(text, set.value) + Math.max(12, 0.4 * set.value);
  const x = role === 'first' ? left + 8 : right - 8;
  return (
    <>
      <rect
        {...mark}
        x={left}
        y={top}
        width={Math.max(0, right - left)}
        height={set.bar}
        fill={paint === 'first' ? 'var(--opinion-first)' : `url(#${pattern})`}
      />
      {paint === 'second' && (
        // A plain plate keeps the pattern out of the number.
        <rect x={role === 'first' ? left + 2 : right - width - 2} y={top + 3} width={width} height={set.bar - 6} fill="var(--opinion-second)" />
      )}
      <text
        x={x}
        y={top + set.bar / 2 + 0.34 * set.value}
        textAnchor={role === 'first' ? undefined : 'end'}
        fill={`var(--on-opinion-${paint})`}
        fontSize={set.value}
        fontWeight={700}
        fontVariant="lining-nums tabular-nums"
      >
        {text}
      </text>
    </>
  );
}
