// The words of a poll's row: its days, its pollster, and its answers where they are not for or against the pact.
import type { PlacedRow, PollSet } from './pollPlaces';
import { noSample } from './PollNotes';
import { textWidth } from '@/components/charts/drawing/textLines';

interface PollNamesProps {
  place: PlacedRow;
  sided: boolean;
  left: number;
  right: number;
  set: PollSet;
  x: (share: number) => number;
  withMargins: boolean;
}

export function PollNames({ place: { row, y, top }, sided, left, right, set, x, withMargins }: PollNamesProps) {
  const unknown = withMargins && row.answers[0].margin === undefined;
  const stacked = set.days === 0;
  const baseline = Math.round((stacked ? top + (set.row - set.plot) / 2 : y) + 0.34 * set.text);
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
            {set.columns > 1 ? row.pollster.replace(/Institute$/, 'Inst.') : row.pollster}
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
  const baseline = Math.round(y - set.plot / 2 - set.answers / 2 + 0.5 * set.text);
  return [
    { ...low, at: lowAt },
    { ...high, at: highAt },
  ].map(({ role, label, at }) => {
    // At an edge the words end exactly there, however wide the face.
    const edge =
      at + half(label) >= right
        ? ({ x: right, textAnchor: 'end' } as const)
        : at - half(label) <= left
          ? { x: left }
          : ({ x: Math.round(at), textAnchor: 'middle' } as const);
    return (
      <text key={role} {...edge} y={baseline} fill="var(--soft)">
        {label}
      </text>
    );
  });
}
