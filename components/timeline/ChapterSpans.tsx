// What each chapter covers, as brackets under the overview's axis; spans that overlap get rows of their own.
import { firstDay, formatDate, lastDay } from '@/briefing/write/dates';
import type { Chapter } from '@/briefing/briefing';
import { placeOnAxis, type TimeAxis } from './overviewScale';

/** Pixels between rows: a name stands over its line, and links stand far enough apart to be hit. */
const row = 36;
/** Per cent a name takes that does not fit between the ends of its bracket, and stands beside it. */
const nameWidth = 16;

export function ChapterSpans({ chapters, axis, y: top }: { chapters: readonly Chapter[]; axis: TimeAxis; y: number }) {
  const ends: number[] = [];
  return chapters.map((chapter) => {
    const from = placeOnAxis(firstDay(chapter.from), axis);
    const to = placeOnAxis(lastDay(chapter.to), axis);
    const wide = to - from > nameWidth;
    const free = ends.findIndex((end) => end <= (wide ? from : from - nameWidth));
    const index = free === -1 ? ends.length : free;
    ends[index] = to;
    const y = top + index * row;
    return (
      <g key={chapter.id}>
        <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} stroke="var(--ink)" />
        {[from, to].map((end) => (
          <line key={end} x1={`${end}%`} x2={`${end}%`} y1={y} y2={y + 6} stroke="var(--ink)" />
        ))}
        <a href={`/chapters/${chapter.id}`}>
          <title>{`${chapter.order} ${chapter.short}, ${formatDate(chapter.from)} to ${formatDate(chapter.to)}`}</title>
          <text x={`${from}%`} dx={wide ? 0 : -8} y={wide ? y - 8 : y + 4.5} textAnchor={wide ? 'start' : 'end'}>
            {chapter.order} {chapter.short}
          </text>
        </a>
      </g>
    );
  });
}
