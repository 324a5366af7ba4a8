// What two capitals put to each other, in order of date, with what became of it.
import { formatDate } from '@/briefing/write/dates';
import { textIn, type PictureProps, type Row } from '../picture';

export interface OfferStep {
  /** Its place in the walk. */
  stop: number;
  kind: 'offer' | 'measure';
  by: string;
  /** '9 January'. */
  day: string;
  what: string;
  /** 'Refused within the hour', with its day where that is another; empty for a measure. */
  answer: string;
  sentence: string;
}

export interface OfferLanes {
  /** The capital of the left lane, then that of the right. */
  capitals: [string, string];
  /** The earliest first. */
  steps: OfferStep[];
}

/**
 * @returns the steps by their days; the capital of the first has the left lane
 * @throws an Error unless two capitals act
 */
export function offerSteps(rows: readonly Row[], columns: PictureProps['columns']): OfferLanes {
  const cell = (row: Row, role: string) => textIn(row, columns[role]);
  const inOrder = [...rows].sort((one, other) => cell(one, 'date').localeCompare(cell(other, 'date')));
  const [first, second, ...others] = new Set(inOrder.map((row) => cell(row, 'by')));
  if (first === undefined || second === undefined || others.length > 0) throw new Error('the lanes are those of two capitals, and the rows name more or fewer');
  const steps = inOrder.map((row, stop): OfferStep => {
    const [date, by, what, answer, answered] = [cell(row, 'date'), cell(row, 'by'), cell(row, 'what'), cell(row, 'answer'), cell(row, 'answered')];
    const kind = cell(row, 'kind') === 'measure' ? 'measure' : 'offer';
    const when = answered && answered !== date ? ` (${dayAndMonth(answered)})` : '';
    const said =
      kind === 'measure'
        ? `${by} ${what.slice(0, 1).toLowerCase()}${what.slice(1)}.`
        : `${by} puts forward: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}. ${by === first ? second : first}${when}: ${answer.slice(0, 1).toLowerCase()}${answer.slice(1)}.`;
    return {
      stop,
      kind,
      by,
      day: dayAndMonth(date),
      what,
      answer: answer && when ? `${dayAndMonth(answered)}: ${answer}` : answer,
      sentence: `${formatDate(date)}: ${said}`,
    };
  });
  return { capitals: [first, second], steps };
}

/** '9 January': the year is in the subtitle. */
function dayAndMonth(date: string): string {
  return formatDate(date).replace(/ \d{4}$/, '');
}
