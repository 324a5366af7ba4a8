// The notice’s days in weeks from top to bottom, for a phone: each row begins with its first date.
import { useId } from 'react';
import { addDays } from '@/briefing/write/dates';
import { DayCell, NoteCell } from './DayCell';
import { dayAndMonth, hoursIn, noticeSums, shortDayAndMonth, weekday, type NoticeCount } from './noticeCount';
import { exactText } from '@/components/charts/picture';
import { StatePatterns } from '@/components/charts/drawing/StatePatterns';

const [text, line] = [16, 21];
const left = 64;
const pitch = { x: 42, y: 27 };
/** The note’s row under the weekdays, and the first week under what is said of its first day. */
const [noteTop, top] = [24, 78];

export function WeeksDown({ count, width, height }: { count: NoticeCount; width: number; height: number }) {
  const id = useId();
  const weeks = Math.ceil(count.days.length / 7);
  const [right, bottom] = [left + 7 * pitch.x, top + weeks * pitch.y];
  const box = (day: number) => ({ x: left + (day % 7) * pitch.x + 1, y: top + Math.floor(day / 7) * pitch.y + 1, width: pitch.x - 2, height: pitch.y - 2 });
  const ruleX = left + (((count.rule - 1) % 7) + 0.5) * pitch.x;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...exactText} fontSize={text} fontVariant="lining-nums">
      <StatePatterns id={id} />
      {Array.from({ length: 7 }, (_, day) => (
        <text key={day} x={left + (day + 0.5) * pitch.x} y={text} textAnchor="middle" fill="var(--soft)">
          {weekday(addDays(count.note.date, day + 1))}
        </text>
      ))}
      <NoteCell box={{ ...box(6), y: noteTop }} fontSize={text} />
      <text x={right - pitch.x - 8} y={noteTop + 18} textAnchor="end" fill="var(--ink)">
        <tspan fontWeight={700}>{dayAndMonth(count.note.date)}</tspan> <tspan dx={3}>{count.note.label}</tspan>
      </text>
      <path d={`M${left + 8} ${top - 20}V${top}`} stroke="var(--ink)" strokeWidth={1.5} />
      <text x={left + 14} y={top - 9} fill="var(--ink)">
        <tspan fontWeight={700}>{dayAndMonth(count.lastDayForNote.date)}</tspan> <tspan dx={3}>{count.lastDayForNote.label}</tspan>
      </text>
      {Array.from({ length: weeks }, (_, week) => (
        <text key={week} x={left - 6} y={top + (week + 0.5) * pitch.y + 5} textAnchor="end" fill="var(--soft)">
          {shortDayAndMonth(addDays(count.note.date, 7 * week + 1))}
        </text>
      ))}
      {count.days.map((day, index) => (
        <DayCell key={day.date} day={day} box={box(index)} fontSize={text} id={id} left={count.suspension.hoursLeft / 24} />
      ))}
      <path d={`M${ruleX} ${bottom}v9M${right - pitch.x / 2} ${bottom}v${line + 9}`} stroke="var(--ink)" strokeWidth={1.5} />
      <text x={ruleX + 14} y={bottom + 22} textAnchor="end" fill="var(--ink)">
        <tspan fontWeight={700}>{dayAndMonth(count.ruleMet)}</tspan> <tspan dx={3}>day {count.rule} after the note</tspan>
      </text>
      <text x={right} y={bottom + 22 + line} textAnchor="end" fill="var(--ink)">
        <tspan fontWeight={700}>{dayAndMonth(count.suspension.date)}</tspan> <tspan dx={3}>{count.suspension.label},</tspan>
      </text>
      <text x={right} y={bottom + 22 + 2 * line} textAnchor="end" fill="var(--ink)">
        {hoursIn(count.suspension.hoursLeft)} before the end
      </text>
      {noticeSums(count).map(([asked, result], index) => (
        <text key={asked} y={bottom + 32 + (2 * index + 3) * line} fill="var(--soft)">
          {asked}
          <tspan x={0} dy={line} fill="var(--ink)">
            {result}
          </tspan>
        </text>
      ))}
    </svg>
  );
}
