// Where the bars of two countries stand: side by side where there is room, else one under the other.
import type { Size } from '@/components/charts/picture';
import type { PairPoll, PollPairs } from './pollPairs';

export interface PairSet {
  columns: 1 | 2;
  gutter: number;
  heading: number;
  text: number;
  label: number;
  value: number;
  bar: number;
  /** From one line of words to the next. */
  line: number;
  /** Between a bar's last words and the next. */
  gap: number;
  /** Who put the one question stands beside the heading, over the second country, which saves a line. */
  beside: boolean;
}

export const pairSets: Record<Size, PairSet> = {
  wide: { columns: 2, gutter: 28, heading: 17, text: 15, label: 14, value: 18, bar: 34, line: 20, gap: 14, beside: false },
  narrow: { columns: 1, gutter: 0, heading: 17, text: 15, label: 15, value: 18, bar: 34, line: 21, gap: 12, beside: false },
  slide: { columns: 2, gutter: 48, heading: 26, text: 24, label: 24, value: 27, bar: 34, line: 27, gap: 10, beside: true },
};

/** One question to both countries, alone on a slide, has the whole slide. */
const alone: PairSet = { columns: 1, gutter: 0, heading: 29, text: 29, label: 24, value: 50, bar: 84, line: 38, gap: 18, beside: false };

/** @returns the sizes for what is drawn */
export function pairSetFor(size: Size, { own }: PollPairs): PairSet {
  return size === 'slide' && own.every((polls) => polls.length === 0) ? alone : pairSets[size];
}

export interface PlacedWords {
  words: string;
  kind: 'heading' | 'note' | 'country';
  column: number;
  /** Of the line's middle. */
  y: number;
}

export interface PlacedBar {
  poll: PairPoll;
  /** The line over the bar's labels: a country, or who asked and when. */
  name: string;
  joint: boolean;
  column: number;
  /** Of the name's line. */
  top: number;
  /** Of the bar. */
  y: number;
}

/** Letters of the last line reach below it. */
const roomForTails = 3;

/** @returns words and bars with their places in pixels from the top, the places of the rules between, and the height of it all */
export function pairPlaces({ countries, joint, own }: PollPairs, set: PairSet): { words: PlacedWords[]; bars: PlacedBar[]; rules: number[]; height: number } {
  const words: PlacedWords[] = [];
  const bars: PlacedBar[] = [];
  const rules: number[] = [];
  const height = 2 * set.line + set.bar + set.line + set.gap;
  let top = 0;
  const write = (text: string, kind: PlacedWords['kind'], column = 0) => words.push({ words: text, kind, column, y: top + set.line / 2 });
  const draw = (poll: PairPoll, isJoint: boolean, column: number, at: number) =>
    bars.push({ poll, joint: isJoint, name: isJoint ? poll.country : poll.source, column, top: at, y: at + 2 * set.line });

  for (const { source, polls } of joint) {
    write('One question, both countries', 'heading');
    if (!set.beside) top += set.line;
    write(source, 'note', set.beside ? 1 : 0);
    top += set.line + set.gap / 2;
    polls.forEach((poll, index) => draw(poll, true, index % set.columns, top + Math.floor(index / set.columns) * height));
    top += Math.ceil(polls.length / set.columns) * height;
  }
  const started = top;
  own.forEach((polls, index) => {
    if (polls.length === 0) return;
    if (set.columns === 2) top = started;
    const column = index % set.columns;
    if (column === 0 && joint.length > 0) rules.push(top);
    top += set.gap;
    write(`Asked in ${countries[index]} only`, 'country', column);
    top += set.line + set.gap / 2;
    for (const poll of polls) {
      draw(poll, false, column, top);
      top += height;
    }
  });
  return { words, bars, rules, height: Math.round(Math.max(...bars.map(({ top: at }) => at)) + height - set.gap) + roomForTails };
}
