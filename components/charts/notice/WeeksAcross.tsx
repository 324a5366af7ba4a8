// The notice’s days in weeks from left to right, with the four dates beside their days and the sums below.
import { useId } from 'react';
import { addDays } from '@/briefing/write/dates';
import { DayCell, NoteCell } from './DayCell';
import { dayAndMonth, hoursIn, noticeSums, shortDayAndMonth, weekday, type NoticeCount } from './noticeCount';
import { exactText } from '@/components/charts/picture';
import { StatePatterns } from '@/components/charts/drawing/StatePatterns';

interface WeeksAcrossProps {
  count: NoticeCount;
  width: number;
  height: number;
  text: number;
  /** The size of the numbers in the days. */
  number: number;
  /** Room for words before the note’s column. */
  left: number;
  /** From one day to the next, along and down. */
  pitch: { x: number; y: number };
}

export function WeeksAcross({ count, width, height, text, number, left, pitch }: WeeksAcrossProps) {
  const id = useId();
  const line = Math.round(1.3 * text);
  // Weekdays fill a narrow column: the words before it keep off.
  const said = left - (pitch.x < 2 * text ? 20 : 8);
  const top = 2 * line + 6;
  const first = left + pitch.x;
  const weeks = Math.ceil(count.days.length / 7);
  const [right, bottom] = [first + weeks * pitch.x, top + 7 * pitch.y];
  const x = (day: number) => first + Math.floor(day / 7) * pitch.x;
  const y = (day: number) => top + (((day % 7) + 7) % 7) * pitch.y;
  const box = (day: number) => ({ x: x(day) + 1, y: y(day) + 1, width: pitch.x - 2, height: pitch.y - 2 });
  const middle = (day: number) => y(day) + pitch.y / 2 + 0.35 * text;
  const last = count.days.length - 1;
  const ruleDay = count.rule - 1;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...exactText} fontSize={text} fontVariant="lining-nums">
      <StatePatterns id={id} />
      {count.months.map(({ name, days }, month) => {
        const at = count.days.flatMap((day, index) => (day.month === month ? [x(index) + pitch.x / 2] : []));
        const centre = at.reduce((sum, one) => sum + one, 0) / at.length;
        return (
          <text key={name} y={text} textAnchor="middle" fill="var(--ink)">
            <tspan x={centre}>{name}</tspan>
            <tspan x={centre} dy={line} fill="var(--soft)">
              {days} days
            </tspan>
          </text>
        );
      })}
      {Array.from({ length: 6 }, (_, row) => (
        <text key={row} x={first - 6} y={middle(row)} textAnchor="end" fill="var(--soft)" fontSize={number}>
          {weekday(addDays(count.note.date, row + 1))}
        </text>
      ))}
      <NoteCell box={box(-1)} fontSize={number} />
      {count.days.map((day, index) => (
        <DayCell key={day.date} day={day} box={box(index)} fontSize={number} id={id} left={count.suspension.hoursLeft / 24} />
      ))}
      <Said x={said} y={middle(0)} line={line} date={dayAndMonth(count.lastDayForNote.date)} label={count.lastDayForNote.label} />
      <Said x={said} y={middle(-1) - line} line={line} date={dayAndMonth(count.note.date)} label={count.note.label} />
      <text x={right + 7} y={middle(ruleDay)} fill="var(--ink)">
        {shortDayAndMonth(count.ruleMet)}
      </text>
      <text x={right + 7} y={middle(last)} fill="var(--ink)" fontWeight={700}>
        {shortDayAndMonth(count.suspension.date)}
      </text>
      <path d={`M${right - pitch.x / 2} ${bottom}v${0.6 * text}`} stroke="var(--ink)" strokeWidth={1.5} />
      <text x={right} y={bottom + 1.6 * text} textAnchor="end" fill="var(--ink)" fontWeight={700}>
        {count.suspension.label}, {hoursIn(count.suspension.hoursLeft)} before the end
      </text>
      {noticeSums(count).map(([asked, result], index) => (
        <text key={asked} y={bottom + 1.6 * text + (index + 1.4) * line} fill="var(--soft)">
          {asked} <tspan fill="var(--ink)">{result}</tspan>
        </text>
      ))}
    </svg>
  );
}

interface SaidProps {
  x: number;
  y: number;
  line: number;
  date: string;
  label: string;
}

function Said({ x, y, line, date, label }: SaidProps) {
  return (
    <text y={y} textAnchor="end" fill="var(--ink)">
      <tspan x={x} fontWeight={700}>
        {date}
      </tspan>
      <tspan x={x} dy={line}>
        {label}
      </tspan>
    </text>
  );
}
