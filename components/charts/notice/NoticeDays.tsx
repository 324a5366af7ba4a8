// The days of a notice as a calendar, from the note to the last day.
import { noticeCount } from './noticeCount';
import type { PictureProps } from '@/components/charts/picture';
import { WeeksAcross } from './WeeksAcross';
import { WeeksDown } from './WeeksDown';

/** Narrower, and a slide's screen is squarer. */
const wideSlide = 1100;

/** A week is a column of a wide picture and a row of a narrow one. */
export function NoticeDays({ rows, columns, width, height, size }: PictureProps) {
  const count = noticeCount(rows, columns);
  if (size === 'narrow') return <WeeksDown count={count} width={width} height={height} />;
  const set =
    size === 'slide'
      ? { text: 24, number: 24, left: 262, pitch: { x: width < wideSlide ? 45 : 60, y: 42 } }
      : { text: 15, number: 14, left: 152, pitch: { x: 29, y: 27 } };
  return <WeeksAcross count={count} width={width} height={height} {...set} />;
}
