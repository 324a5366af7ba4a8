// Polls read from their rows: grouped by question, those of one wording next to each other, each answer with its interval.
import { formatDays, formatSpan, shortMonths } from '@/components/charts/drawing/dayNames';
import { marginToShow } from './marginOfError';
import { neededNumber, numberIn, textIn, type PictureProps, type Row } from '@/components/charts/picture';

export interface PollAnswer {
  /** 'first' is against the pact where the poll takes sides, else the first answer offered. */
  role: 'first' | 'second';
  label: string;
  share: number;
  /** The share as the pollster rounds. */
  text: string;
  /** In points; undefined where the sample is not given. */
  margin: number | undefined;
}

export interface PollRow {
  /** Its place in the walk. */
  stop: number;
  /** When people were asked, without the year; where that is not given, when the poll came out. */
  days: string;
  pollster: string;
  answers: readonly [PollAnswer, PollAnswer];
  /** Whether the row above asked in the same words. */
  sameAsAbove: boolean;
  /** What is said of it when a reader points at it. */
  /** Known from one commentator only. */
  uncertain: boolean;
  sentence: string;
}

export interface PollGroup {
  heading: string;
  country: string;
  /** Whether the answers are for ending the pact or for keeping it: other answers are written out beside their marks. */
  sided: boolean;
  rows: PollRow[];
}

interface Read extends Omit<PollRow, 'stop' | 'sameAsAbove'> {
  group: string;
  country: string;
  wording: string;
  sided: boolean;
  /** For the order: the last day of asking, else of publication. */
  last: string;
}

/**
 * @returns groups in the order of their first polls, the country of the first poll before others; in a group the polls in
 * the order of their days, save that those of one wording follow each other
 * @throws an Error when a row has no share
 */
export function pollGroups(rows: readonly Row[], columns: PictureProps['columns']): PollGroup[] {
  const polls = rows.map((row) => readPoll(row, columns)).sort((one, other) => (one.last < other.last ? -1 : 1));
  const home = polls[0]?.country;
  const groups = [...grouped(polls, ({ group }) => group)].sort((one, other) => Number(one[0]?.country !== home) - Number(other[0]?.country !== home));
  let stop = 0;
  return groups.map((members) => {
    const [{ group, country, sided }] = members;
    const years = new Set(members.map(({ last }) => last.slice(0, 4)));
    const inOrder = grouped(members, (poll) => poll.wording || poll.sentence).flat();
    return {
      heading: headingOf(group, country === home ? '' : country, [...years]),
      country,
      sided,
      rows: inOrder.map((poll, index) => ({
        stop: stop++,
        days: poll.days,
        pollster: poll.pollster,
        answers: poll.answers,
        uncertain: poll.uncertain,
        sameAsAbove: poll.wording !== '' && poll.wording === inOrder[index - 1]?.wording,
        sentence: poll.sentence,
      })),
    };
  });
}

function readPoll(row: Row, columns: PictureProps['columns']): Read {
  const text = (role: string) => textIn(row, columns[role]);
  const [n, stated] = [numberIn(row, columns.n), numberIn(row, columns.margin)];
  const shares = { first: neededNumber(row, columns, 'first'), second: neededNumber(row, columns, 'second') };
  const digits = Object.values(shares).every(Number.isInteger) ? 0 : 1;
  // Where the first answer is for the pact, the two change places, so that one side keeps one mark.
  const [first, second] = text('side') === 'for' ? (['second', 'first'] as const) : (['first', 'second'] as const);
  const answer = (role: PollAnswer['role'], from: 'first' | 'second'): PollAnswer => ({
    role,
    label: text(`${from}Label`),
    share: shares[from],
    text: shares[from].toFixed(digits),
    margin: n === undefined ? undefined : marginToShow(shares[from], n, stated),
  });
  const answers = [answer('first', first), answer('second', second)] as const;
  const [end, published] = [text('end'), text('published')];
  const last = end || published;
  const days = end ? formatDays(text('start') || end, end) : formatSpan(published);
  const said = answers.map(({ label, text: share, margin }) => `${label} ${share} %${margin === undefined ? '' : ` ± ${margin.toFixed(1)}`}`).join(', ');
  const uncertain = text('confidence') === 'low';
  const sample = n === undefined ? 'The sample is not given.' : `${n.toLocaleString('en-GB')} asked.`;
  // The view without margins has no column for the sample, and is silent about it.
  const asked = [text('question') && `“${text('question')}”`, columns.n && sample, uncertain && 'Known from one commentator only.'].filter(Boolean).join(' ');
  return {
    group: text('group'),
    country: text('country'),
    wording: text('wording'),
    sided: text('side') !== '',
    last,
    days: `${end ? '' : 'by '}${shortMonths(days)}`,
    // The full name stands in the sentence and the table.
    pollster: text('pollster').replace(/ research team$| Shimbun/g, ''),
    answers,
    uncertain,
    sentence: `${text('pollster')}, ${end ? '' : 'published '}${days} ${last.slice(0, 4)}: ${said}. ${asked}`,
  };
}

function headingOf(group: string, abroad: string, years: readonly string[]): string {
  const words = abroad ? `${abroad}: ${group.replace(/^\S+ view of/, 'view of')}` : group;
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}, ${years.join('–')}`;
}

/** @returns the members of each key in their order, the keys in the order of their first members */
function grouped<T>(members: readonly T[], keyOf: (member: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return [...groups.values()];
}
