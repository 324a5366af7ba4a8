// Below the last column of the polls: what a star means, and how many polls are not drawn.
import { inWords } from '@/briefing/write/values';
import type { PollGroup } from './pollRows';

/** Said of a poll whose sample is not known. */
export const noSample = 'sample not given';

interface PollNotesProps {
  notes: readonly string[];
  left: number;
  /** The last note stands on it. */
  bottom: number;
  fontSize: number;
}

export function PollNotes({ notes, left, bottom, fontSize }: PollNotesProps) {
  return (
    <g fontSize={fontSize} fill="var(--soft)">
      {notes.map((note, index) => (
        <text key={note} x={left} y={bottom - 0.3 * fontSize - (notes.length - 1 - index) * 1.3 * fontSize}>
          {note}
        </text>
      ))}
    </g>
  );
}

/** @returns what the star means, where a poll has one */
export function starOf(groups: readonly PollGroup[]): string[] {
  const starred = groups.some(({ rows }) => rows.some(({ answers }) => answers[0].margin === undefined));
  return starred ? [`* S${noSample.slice(1)}, so no margin`] : [];
}

/** @returns which polls are drawn, and how many more there are, where some are left out */
export function restOf(shown: number, left: number): string[] {
  return left === 0 ? [] : [`Only the ${inWords(String(shown))} polls on the decision:`, `${inWords(String(left))} more in the full chart`];
}
