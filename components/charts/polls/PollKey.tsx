// What the marks of the polls mean, above the first of them.
import { OpinionMark } from './PollMarks';
import type { PollSet } from './pollPlaces';
import { textWidth } from '@/components/charts/drawing/textLines';

const sides = { first: 'End the pact, or approve of ending it', second: 'Keep it, or disapprove' } as const;

export function PollKey({ set }: { set: PollSet }) {
  const stacked = set.days === 0;
  const line = Math.round(1.45 * set.text);
  const second = 2 * set.mark + textWidth(sides.first, set.text) + 1.5 * set.text;
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
    </g>
  );
}
