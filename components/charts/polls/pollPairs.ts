// Polls of two countries: first those that put one question to both, then each country's own.
import { formatDays } from '@/components/charts/drawing/dayNames';
import { neededNumber, numberIn, textIn, type PictureProps, type Row } from '@/components/charts/picture';

export interface PairOpinion {
  role: 'first' | 'second' | 'none';
  label: string;
  share: number;
  /** The share as the pollster rounds. */
  text: string;
  /** Where it begins on the bar, in per cent. */
  from: number;
  /** Worked out as the rest, not reported. */
  derived: boolean;
}

export interface PairPoll {
  /** Its place in the walk. */
  stop: number;
  country: string;
  /** 'Gallup Korea, 8–9 March'; a poll made for a newspaper goes by its name. */
  source: string;
  opinions: PairOpinion[];
  /** What is said of it when a reader points at it. */
  sentence: string;
}

export interface PollPairs {
  countries: string[];
  /** Polls that asked in the same words, one for each country, with who asked. */
  joint: { source: string; polls: PairPoll[] }[];
  /** Each country's own, in the order of `countries` and of their days. */
  own: PairPoll[][];
}

/**
 * @returns the polls with stops in the order in which they stand: joint ones, then country by country
 * @throws an Error when a row has no share
 */
export function pollPairs(rows: readonly Row[], columns: PictureProps['columns']): PollPairs {
  const text = (row: Row, role: string) => textIn(row, columns[role]);
  const countries = [...new Set(rows.map((row) => text(row, 'country')))];
  const inOrder = [...rows].sort((one, other) => (text(one, 'end') < text(other, 'end') ? -1 : 1));
  const isJoint = (row: Row) =>
    text(row, 'wording') !== '' && rows.some((other) => text(other, 'wording') === text(row, 'wording') && text(other, 'country') !== text(row, 'country'));
  const wordings = [...new Set(inOrder.filter(isJoint).map((row) => text(row, 'wording')))];
  let stop = 0;
  const read = (row: Row) => readPoll(row, columns, stop++);
  const joint = wordings.map((wording) => {
    const polls = countries.flatMap((country) => inOrder.filter((row) => text(row, 'wording') === wording && text(row, 'country') === country).map(read));
    return { source: polls[0]?.source ?? '', polls };
  });
  const own = countries.map((country) => inOrder.filter((row) => text(row, 'country') === country && !isJoint(row)).map(read));
  return { countries, joint, own };
}

/** @returns what is said at each stop */
export function pairSentences({ joint, own }: PollPairs): string[] {
  return [...joint.flatMap(({ polls }) => polls), ...own.flat()].map(({ sentence }) => sentence);
}

function readPoll(row: Row, columns: PictureProps['columns'], stop: number): PairPoll {
  const text = (role: string) => textIn(row, columns[role]);
  const given: Pick<PairOpinion, 'role' | 'label' | 'share' | 'derived'>[] = [
    { role: 'first', label: text('firstLabel'), share: neededNumber(row, columns, 'first'), derived: false },
    { role: 'second', label: text('secondLabel'), share: neededNumber(row, columns, 'second'), derived: false },
  ];
  const rest = numberIn(row, columns.dontKnow);
  if (rest !== undefined) given.push({ role: 'none', label: 'Don’t know', share: rest, derived: row[columns.derived ?? ''] === true });
  const digits = given.every(({ share }) => Number.isInteger(share)) ? 0 : 1;
  let from = 0;
  const opinions = given.map((opinion) => {
    const placed = { ...opinion, text: opinion.share.toFixed(digits), from };
    from += opinion.share;
    return placed;
  });
  const days = formatDays(text('start') || text('end'), text('end'));
  const said = opinions.map(({ label, text: share, derived }) => `${label} ${share} %${derived ? ', worked out as the rest' : ''}`).join('; ');
  const n = numberIn(row, columns.n);
  const asked = [text('question') && `“${text('question')}”`, n === undefined ? 'The sample is not given.' : `${n.toLocaleString('en-GB')} asked.`]
    .filter(Boolean)
    .join(' ');
  const [pollster, client] = [text('pollster'), text('client')];
  return {
    stop,
    country: text('country'),
    source: `${client || pollster}, ${days}`,
    opinions,
    sentence: `${text('country')}, ${pollster}${client && ` for ${client}`}, ${days} ${text('end').slice(0, 4)}: ${said}. ${asked}`,
  };
}
