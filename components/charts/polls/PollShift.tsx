// Two polls that asked in the same words, on a slide: how the shares moved from the one to the other, with the margins on all four.
import { markClass, exactText } from '../picture';
import type { PollAnswer, PollGroup, PollRow } from './pollRows';

export const shiftHeight = 400;

/** In pixels of the picture, which is as wide as a slide. */
const set = { top: 24, bottom: 342, days: 384, mark: 10, cap: 9 };

/** @returns where the two days' lines stand and the answers' names begin: what is left of the names' room and of the largest share */
function placesIn(width: number): { left: number; right: number; name: number } {
  const name = width - 280;
  const right = name - 170;
  return { left: right / 3, right, name };
}

/** Per cent: room for the lowest and the highest margin of shares like these, with the same scale for all. */
const rounding = 5;

/** @returns the two polls, where a picture draws nothing but two that asked in the same words */
export function shiftIn(groups: readonly PollGroup[]): readonly [PollRow, PollRow] | undefined {
  const [before, after, ...more] = groups.flatMap(({ rows }) => rows);
  return before && after?.sameAsAbove && more.length === 0 ? [before, after] : undefined;
}

interface PollShiftProps {
  polls: readonly [PollRow, PollRow];
  width: number;
  height: number;
}

export function PollShift({ polls, width, height }: PollShiftProps) {
  const [before, after] = polls;
  const ends = polls.flatMap(({ answers }) => answers.flatMap(({ share, margin = 0 }) => [share - margin, share + margin]));
  const [low, high] = [rounding * Math.floor(Math.min(...ends) / rounding), rounding * Math.ceil(Math.max(...ends) / rounding)];
  const { left, right, name } = placesIn(width);
  const y = (share: number) => set.bottom - ((share - low) / (high - low)) * (set.bottom - set.top);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontVariant="lining-nums tabular-nums" {...exactText}>
      {[left, right].map((x) => (
        <path key={x} d={`M${x} ${set.top - 20}V${set.bottom + 8}`} stroke="var(--rule)" strokeWidth={2} />
      ))}
      {before.answers.map((answer, index) => {
        const later = after.answers[index];
        return (
          later && (
            <g key={answer.role}>
              <path
                d={`M${left} ${y(answer.share)}L${right} ${y(later.share)}`}
                stroke={`var(--opinion-${answer.role})`}
                strokeWidth={answer.role === 'first' ? 5 : 4}
                strokeDasharray={answer.role === 'first' ? undefined : '12 9'}
              />
              <Point answer={answer} x={left} y={y} stop={before.stop} anchor="end" />
              <Point answer={later} x={right} y={y} stop={after.stop} anchor="start" />
              {linesOf(later.label).map((line, row, lines) => (
                <text
                  key={line}
                  x={name}
                  y={y(later.share) + 8 + 30 * (row - (lines.length - 1) / 2)}
                  fontSize={24}
                  fontWeight={answer.role === 'first' ? 650 : 400}
                  fill="var(--ink)"
                >
                  {line}
                </text>
              ))}
            </g>
          )
        );
      })}
      {polls.map(({ days, stop }, index) => (
        <text key={stop} x={index === 0 ? left : right} y={set.days} textAnchor="middle" fontSize={24} fill="var(--ink)">
          {days}
        </text>
      ))}
    </svg>
  );
}

/** A mark with its margin and, outside the lines, its share: large for the answer the title speaks of. */
function Point({
  answer: { role, share, text, margin = 0 },
  x,
  y,
  stop,
  anchor,
}: {
  answer: PollAnswer;
  x: number;
  y: (share: number) => number;
  stop: number;
  anchor: 'start' | 'end';
}) {
  const [colour, at] = [`var(--opinion-${role})`, y(share)];
  const size = role === 'first' ? 50 : 29;
  return (
    <>
      {margin > 0 && (
        <path
          d={`M${x - set.cap} ${y(share + margin)}h${2 * set.cap}M${x} ${y(share + margin)}V${y(share - margin)}M${x - set.cap} ${y(share - margin)}h${2 * set.cap}`}
          fill="none"
          stroke={colour}
          strokeWidth={2}
        />
      )}
      {role === 'first' ? (
        <circle className={markClass} data-stop={stop} cx={x} cy={at} r={set.mark} fill={colour} />
      ) : (
        <rect className={markClass} data-stop={stop} x={x - set.mark} y={at - set.mark} width={2 * set.mark} height={2 * set.mark} fill={colour} />
      )}
      <text x={anchor === 'end' ? x - 28 : x + 28} y={at + 0.34 * size} textAnchor={anchor} fontSize={size} fontWeight={600} fill="var(--ink)">
        {text}
      </text>
    </>
  );
}

/** In two lines about as long as each other. */
function linesOf(label: string): string[] {
  const words = label.split(' ');
  const cut = words.findIndex((_, index) => words.slice(0, index + 1).join(' ').length >= label.length / 2);
  return cut < 0 || label.length < 16 ? [label] : [words.slice(0, cut + 1).join(' '), words.slice(cut + 1).join(' ')].filter((line) => line !== '');
}
