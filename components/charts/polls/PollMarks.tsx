// A poll's two opinions on the scale: interval and share of each, the line from the poll above with the same words, and the marks.
import { markClass } from '@/components/charts/picture';
import type { PlacedRow, PollSet } from './pollPlaces';
import type { PollAnswer, PollRow } from './pollRows';

interface PollLinesProps {
  place: PlacedRow;
  /** The poll above, where it asked in the same words. */
  above: PlacedRow | undefined;
  set: PollSet;
  x: (share: number) => number;
  withMargins: boolean;
}

/** In points: marks nearer than this touch in the smallest picture. */
const touching = 5;

/** @returns pixels from the middle of the row down to the answer's own line: answers whose marks or intervals meet have one each */
export function offsetOf({ role }: PollAnswer, [first, second]: PollRow['answers'], set: PollSet, withMargins: boolean): number {
  const intervals = withMargins ? (first.margin ?? 0) + (second.margin ?? 0) + 1 : 0;
  const meet = Math.abs(first.share - second.share) < Math.max(touching, intervals);
  return meet ? (role === 'first' ? -1 : 1) * Math.round(0.62 * set.mark) : 0;
}

export function PollLines({ place: { row, y }, above, set, x, withMargins }: PollLinesProps) {
  const [low] = [...row.answers].sort((one, other) => one.share - other.share);
  return (
    <>
      {above?.row.answers.map((before, index) => {
        const after = row.answers[index];
        return (
          after && (
            <path
              key={before.role}
              d={`M${x(before.share)} ${above.y + offsetOf(before, above.row.answers, set, withMargins)}L${x(after.share)} ${y + offsetOf(after, row.answers, set, withMargins)}`}
              stroke={`var(--opinion-${before.role})`}
              strokeWidth={2}
            />
          )
        );
      })}
      {row.answers.map((answer) => {
        const at = { cx: x(answer.share), cy: y + offsetOf(answer, row.answers, set, withMargins) };
        const margin = withMargins ? (answer.margin ?? 0) : 0;
        const [from, to] = [x(Math.max(0, answer.share - margin)), x(Math.min(100, answer.share + margin))];
        const side =
          answer === low ? { x: Math.min(from, at.cx - set.mark) - 5, anchor: 'end' as const } : { x: Math.max(to, at.cx + set.mark) + 5, anchor: undefined };
        const cap = Math.round(0.7 * set.mark);
        return (
          <g key={answer.role}>
            {margin > 0 && (
              <path
                d={`M${from} ${at.cy - cap}v${2 * cap}M${from} ${at.cy}H${to}M${to} ${at.cy - cap}v${2 * cap}`}
                fill="none"
                stroke="var(--ink)"
                strokeWidth={1.25}
              />
            )}
            <text x={Math.round(side.x)} y={Math.round(y + 0.34 * set.value)} textAnchor={side.anchor} fontSize={set.value} fontWeight={650} fill="var(--ink)">
              {answer.text}
            </text>
          </g>
        );
      })}
    </>
  );
}

interface OpinionMarkProps {
  role: PollAnswer['role'];
  sided: boolean;
  cx: number;
  cy: number;
  radius: number;
  /** Undefined in the key. */
  stop?: number;
  /** Hollow: the poll is known from one commentator only. */
  hollow?: boolean;
}

/** A circle for ending the pact, a diamond for keeping it; squares, filled and hollow, for answers to another question. */
export function OpinionMark({ role, sided, cx, cy, radius, stop, hollow = false }: OpinionMarkProps) {
  const mark = stop === undefined ? {} : { className: markClass, 'data-stop': stop };
  if (!sided) {
    const side = 2 * Math.round(0.8 * radius);
    return (
      <rect
        {...mark}
        x={cx - side / 2}
        y={cy - side / 2}
        width={side}
        height={side}
        fill={role === 'first' ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
    );
  }
  const colour = `var(--opinion-${role})`;
  const paint = hollow ? { fill: 'var(--paper)', stroke: colour, strokeWidth: 2 } : { fill: colour };
  if (role === 'first') return <circle {...mark} cx={cx} cy={cy} r={hollow ? radius - 1 : radius} {...paint} />;
  const reach = Math.round(1.3 * radius);
  return <path {...mark} d={`M${cx} ${cy - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`} {...paint} />;
}
