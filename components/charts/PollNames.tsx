// The words of a poll's row: its days, its pollster, and its answers where they are not for or against the pact; and the key.
import { OpinionMark } from './PollMarks';
import type { PlacedRow, PollSet } from './pollPlaces';
import type { PollGroup } from './pollRows';
import { textWidth } from './textLines';

interface PollNamesProps {
  place: PlacedRow;
  sided: boolean;
  left: number;
  right: number;
  set: PollSet;
  x: (share: number) => number;
  withMargins: boolean;
}

const noSample = 'sample not given';

export function PollNames({ place: { row, y, top }, sided, left, right, set, x, withMargins }: PollNamesProps) {
  const unknown = withMargins && row.answers[0].margin === undefined;
  const stacked = set.days === 0;
  const baseline = (stacked ? top + (set.row - set.plot) / 2 : y) + 0.34 * set.text;
  return (
    // The halo keeps words legible where a line runs behind them.
    <g fontSize={set.text} fill="var(--ink)" stroke="var(--paper)" strokeWidth={4} strokeLinejoin="round" paintOrder="stroke">
      {stacked ? (
        <text x={left} y={baseline}>
          {row.days} <tspan dx={4}>{row.pollster}</tspan>
        </text>
      ) : (
        <>
          <text x={left} y={baseline}>
            {row.days}
          </text>
          <text x={left + set.days} y={baseline}>
            {row.pollster}
            {unknown && set.columns > 1 && '*'}
          </text>
        </>
      )}
      {unknown && set.columns === 1 && (
        <text x={right} y={baseline} textAnchor="end" fill="var(--soft)">
          {noSample}
        </text>
      )}
      {!sided && <AnswerNames place={{ row, y, top }} left={left} right={right} set={set} x={x} />}
    </g>
  );
}

/** Over its mark stands what an answer says, moved only as far as the column and the other one demand. */
function AnswerNames({ place: { row, y }, left, right, set, x }: Pick<PollNamesProps, 'place' | 'left' | 'right' | 'set' | 'x'>) {
  const [low, high] = [...row.answers].sort((one, other) => one.share - other.share);
  if (!low || !high) return null;
  const half = (label: string) => textWidth(label, set.text) / 2;
  const highAt = Math.min(x(high.share), right - half(high.label));
  const lowAt = Math.max(left + half(low.label), Math.min(x(low.share), highAt - half(high.label) - half(low.label) - 0.6 * set.text));
  const baseline = y - set.plot / 2 - set.answers / 2 + 0.5 * set.text;
  return [
    { ...low, at: lowAt },
    { ...high, at: highAt },
  ].map(({ role, label, at }) => {
    // At an edge the words end exactly there, however wide the face.
    const edge = at + half(label) >= right ? ({ x: right, textAnchor: 'end' } as const) : at - half(label) <= left ? { x: left } : ({ x: at, textAnchor: 'middle' } as const);
    return (
      <text key={role} {...edge} y={baseline} fill="var(--soft)">
        {label}
      </text>
    );
  });
}

const sides = { first: 'End the pact, or approve of ending it', second: 'Keep it, or disapprove' } as const;

interface PollKeyProps {
  set: PollSet;
  groups: readonly PollGroup[];
  /** Whether a star is to be explained. */
  footnote: boolean;
  width: number;
}

/** What the marks mean, above the first poll, and what the star means. */
export function PollKey({ set, groups, footnote, width }: PollKeyProps) {
  const stacked = set.days === 0;
  const line = Math.round(1.45 * set.text);
  const second = 2 * set.mark + textWidth(sides.first, set.text) + 1.5 * set.text;
  const starred = footnote && groups.some(({ rows }) => rows.some(({ answers }) => answers[0].margin === undefined));
  return (
    <g fontSize={set.text} fill="var(--ink)">
      {(['first', 'second'] as const).map((role, index) => {
        const [left, y] = stacked ? [0, (index + 0.5) * line] : [index * second, 0.7 * set.text];
        return (
          <g key={role}>
            <OpinionMark role={role} sided cx={left + 1.3 * set.mark} cy={y} radius={set.mark} />
            <text x={left + 3.4 * set.mark} y={y + 0.34 * set.text}>
              {sides[role]}
            </text>
          </g>
        );
      })}
      {starred && (
        <text x={width} y={1.04 * set.text} textAnchor="end" fill="var(--soft)">
          * {noSample[0]?.toUpperCase()}
          {noSample.slice(1)}, so no margin
        </text>
      )}
    </g>
  );
}
