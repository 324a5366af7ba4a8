// Under the bar: from where to where each opinion may reach, on the bar's own scale, and what follows for the lead.
import type { Opinion } from './opinions';

interface OpinionIntervalsProps {
  intervals: readonly (Pick<Opinion, 'role' | 'label' | 'share'> & { margin: number })[];
  clauses: readonly [string, string];
  /** Pixels per percentage point, counted from the left edge. */
  scale: number;
  /** Of the whole picture. */
  width: number;
  /** The lower edge of the bar. */
  top: number;
  fontSize: number;
  /** The clauses on one line or on two. */
  lines: 1 | 2;
}

const serif = 5;

export function OpinionIntervals({ intervals, clauses, scale, width, top, fontSize, lines }: OpinionIntervalsProps) {
  const rowHeight = Math.round(1.3 * fontSize);
  const firstRow = top + Math.round(1.15 * fontSize);
  const firstLine = firstRow + (intervals.length - 1) * rowHeight + Math.round(2.1 * fontSize);
  const texts = lines === 1 ? [clauses.join(' ')] : clauses;
  return (
    <g fontSize={fontSize} fontVariant="lining-nums tabular-nums">
      {intervals.map(({ role, label, share, margin }, index) => {
        const y = firstRow + index * rowHeight;
        const [low, high] = [Math.max(0, share - margin), Math.min(100, share + margin)];
        const [from, to] = [scale * low, scale * high];
        const name = `${label}, ${low.toFixed(1)}–${high.toFixed(1)}`;
        const after = to + 8 + 0.55 * fontSize * name.length < width;
        return (
          <g key={role}>
            <path
              d={`M${from} ${y - serif}V${y + serif}M${from} ${y}H${to}M${to} ${y - serif}V${y + serif}`}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={1.5}
            />
            <circle cx={scale * share} cy={y} r={4} fill={`var(--opinion-${role})`} stroke="var(--ink)" />
            <text
              x={after ? to + 8 : from - 8}
              y={y + 0.34 * fontSize}
              textAnchor={after ? undefined : 'end'}
              fill="var(--soft)"
            >
              {name}
            </text>
          </g>
        );
      })}
      {texts.map((text, index) => (
        <text key={text} y={firstLine + index * rowHeight} fill="var(--ink)">
          {text}
        </text>
      ))}
    </g>
  );
}
