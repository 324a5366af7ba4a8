// One counted day of the notice; the months alternate, and the days that matter have a heavy frame.
import { markClass } from '@/components/charts/picture';
import { fillOfState } from '@/components/charts/drawing/StatePatterns';
import type { NoticeDay } from './noticeCount';

interface DayCellProps {
  day: NoticeDay;
  box: { x: number; y: number; width: number; height: number };
  fontSize: number;
  /** Of the patterns. */
  id: string;
  /** The part of the last day that was left when the notice was suspended. */
  left: number;
}

export function DayCell({ day: { count, stop, month, mark }, box: { x, y, width, height }, fontSize, id, left }: DayCellProps) {
  const inset = mark ? 1 : 0.5;
  const frame = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
  const suspended = mark === 'end' ? Math.round(left * width) : 0;
  return (
    <>
      <rect className={markClass} data-stop={stop} {...frame} fill={month % 2 === 0 ? 'var(--notice-tint)' : 'var(--paper)'} />
      {suspended > 0 && <rect x={x + width - suspended} y={y} width={suspended} height={height} fill={fillOfState('notice-suspended', id)} />}
      <rect {...frame} fill="none" stroke={mark ? 'var(--ink)' : 'var(--notice)'} strokeWidth={mark ? 2 : 1} />
      <text
        x={x + (width - suspended) / 2}
        y={y + height / 2 + 0.35 * fontSize}
        textAnchor="middle"
        fill="var(--ink)"
        fontSize={fontSize}
        fontWeight={mark ? 700 : undefined}
        fontVariant="lining-nums tabular-nums"
      >
        {count}
      </text>
    </>
  );
}

/** The day of the note: day nought, which is not counted. */
export function NoteCell({ box: { x, y, width, height }, fontSize }: Pick<DayCellProps, 'box' | 'fontSize'>) {
  return (
    <>
      <rect className={markClass} data-stop={0} x={x} y={y} width={width} height={height} fill="var(--ink)" />
      <text x={x + width / 2} y={y + height / 2 + 0.35 * fontSize} textAnchor="middle" fill="var(--paper)" fontSize={fontSize} fontWeight={700}>
        0
      </text>
    </>
  );
}
