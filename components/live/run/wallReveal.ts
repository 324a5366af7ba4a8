// The result on the wall: both rounds and the poll on one scale, or what moved the class as a ranking.
import type { Tally } from '@/rooms/wire';
import { draw, type Drawn } from './drawn';
import type { PageQuestion } from './pageQuestion';
import { planReveal, type PlannedOption } from './revealPlan';
import { changedSentence, handSentence, isAskedTwice, noSample, pollSentence, revealTitle } from './roomSentences';
import { sharesFrom } from './shares';
import { sizeOfTitle } from './wallViews';

interface RevealShown {
  question: PageQuestion;
  tally: Tally;
  /** At the second step. */
  withPoll: boolean;
  /** In the foot, at its left: the way into the room, or nothing. */
  foot: readonly (Drawn | string)[];
  /** How many are in the room; null where nobody knows. */
  here: number | null;
}

/** @returns which colour an option has: opinions have theirs, a quiz's options none */
function sideOf({ side }: { side: string | null }, isPoll: boolean): string {
  return side === 'against' || side === 'for' ? side : isPoll ? 'none' : 'plain';
}

/** Written out: a class that is put together is not found in a module's text, and its rules would be left out of the page. */
const sideClasses: Readonly<Record<string, string>> = { against: 'wall-against', for: 'wall-for', none: 'wall-none', plain: 'wall-plain' };

/** Lines for the first round: the same wherever a bar begins. */
function hatches(): Drawn {
  const hatch = (side: string) =>
    draw(
      'pattern',
      { id: `wall-hatch-${side}`, width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      draw('rect', { class: `wall-hatch ${sideClasses[side]}`, width: 3, height: 9 }),
    );
  return draw('svg', { class: 'wall-hatches', width: 0, height: 0, 'aria-hidden': 'true' }, draw('defs', {}, ...Object.keys(sideClasses).map(hatch)));
}

const per = (part: number) => `${Math.round(part * 1000) / 1000}%`;

function bar(option: PlannedOption, index: number, side: string): Drawn {
  const { round, count, share, length } = option.bars[index] ?? { round: 1, count: 0, share: '', length: 0 };
  return draw(
    'svg',
    { class: 'wall-bar', 'aria-hidden': 'true' },
    draw('rect', {
      class: `${round === 1 && option.bars.length > 1 ? 'wall-first' : 'wall-solid'} ${sideClasses[side]}`,
      x: 0,
      y: '15%',
      width: per(length),
      height: '70%',
    }),
    draw(
      'text',
      { x: per(length), y: '50%', dx: '0.5em' },
      draw('tspan', 'wall-count', String(count)),
      share && draw('tspan', { class: 'wall-share', dx: '0.25em' }, share),
    ),
  );
}

function dot({ dot: planned }: PlannedOption): Drawn {
  if (!planned) return draw('svg', { class: 'wall-bar', 'aria-hidden': 'true' });
  const { at, from, to, says } = planned;
  const end = (x: number) => draw('line', { class: 'wall-margin', x1: per(x), x2: per(x), y1: '25%', y2: '75%' });
  return draw(
    'svg',
    { class: 'wall-bar', 'aria-hidden': 'true' },
    draw('line', { class: 'wall-margin', x1: per(from), x2: per(to), y1: '50%', y2: '50%' }),
    end(from),
    end(to),
    draw('circle', { class: 'wall-dot', cx: per(at), cy: '50%', r: '0.34em' }),
    draw('text', { x: per(to), y: '50%', dx: '0.5em' }, draw('tspan', 'wall-count', says)),
  );
}

export function revealView({ question, tally, withPoll, foot, here }: RevealShown): Drawn {
  if (question.kind === 'moved') return movedView({ question, tally, foot, here });
  const { options } = planReveal(question, tally, withPoll);
  const isPoll = question.kind === 'poll';
  const changed = changedSentence(tally);
  const title = revealTitle(question, withPoll);
  const byHand = handSentence(tally.rounds);
  const few = tally.rounds.some(({ voters }) => voters < sharesFrom);
  const [first] = tally.rounds;
  const rows = options.map((option) => {
    const side = sideOf(option, isPoll);
    return draw(
      'div',
      'wall-option',
      draw('h3', 'wall-option-says', option.says, option.right && draw('span', 'wall-right', 'the right answer')),
      ...option.bars.flatMap(({ round }, index) => [
        draw('span', { class: 'wall-row-name', 'aria-hidden': 'true' }, option.bars.length > 1 ? `Round ${round}` : 'Class'),
        bar(option, index, side),
      ]),
      ...(question.poll ? [draw('span', { class: 'wall-row-name', 'aria-hidden': 'true' }, withPoll ? question.poll.pollster : ' '), dot(option)] : []),
    );
  });
  return draw(
    'div',
    'wall-page wall-reveal',
    hatches(),
    draw('h2', sizeOfTitle(title), title),
    draw('div', { class: 'wall-plot', 'aria-hidden': 'true' }, ...rows),
    draw(
      'div',
      'wall-aside',
      changed && draw('p', 'wall-changed', draw('b', 'wall-figure', changed.figure), ' ', changed.says),
      byHand && draw('p', '', byHand),
      isPoll && draw('p', '', noSample),
      few && draw('p', 'wall-small', `Under ${sharesFrom} votes there are counts only.`),
      withPoll && question.poll && draw('p', 'wall-small', pollSentence(question.poll)),
    ),
    table(question, tally, withPoll, options),
    draw('div', 'wall-foot', draw('p', '', ...foot), draw('p', '', votedWords(tally, here, first?.voters ?? 0))),
  );
}

function votedWords({ both, rounds }: Tally, here: number | null, first: number): string {
  if (both !== null && here !== null) return `${both} of ${Math.max(here, both)} voted in both rounds`;
  if (rounds.length > 1) return rounds.map(({ voters }) => voters).join(' and ') + ' counted';
  return here === null ? `${first} counted` : `${first} of ${Math.max(here, first)} voted`;
}

/** The same for ears. */
function table(question: PageQuestion, tally: Tally, withPoll: boolean, options: readonly PlannedOption[]): Drawn {
  const { rounds } = tally;
  const heads = [
    ...rounds.map(({ round }) => (rounds.length > 1 ? `Round ${round}` : 'Class')),
    ...(withPoll && question.poll ? [question.poll.pollster] : []),
  ];
  return draw(
    'table',
    'sr-only',
    draw('caption', {}, question.title),
    draw('thead', {}, draw('tr', {}, draw('td', {}), ...heads.map((head) => draw('th', { scope: 'col' }, head)))),
    draw(
      'tbody',
      {},
      ...options.map(({ says, right, bars, dot: planned }) =>
        draw(
          'tr',
          {},
          draw('th', { scope: 'row' }, right ? `${says} (the right answer)` : says),
          ...bars.map(({ count, share }) => draw('td', {}, [String(count), share].filter(Boolean).join(', '))),
          planned && draw('td', {}, `${planned.says}, margin ±${planned.margin.toFixed(1)}`),
        ),
      ),
    ),
  );
}

/** Equal counts keep the chapter's order. */
function movedView({ question, tally, foot, here }: Omit<RevealShown, 'withPoll'>): Drawn {
  const { counts = {}, voters = 0 }: Partial<Tally['rounds'][number]> = tally.rounds.at(-1) ?? {};
  const most = Math.max(1, ...Object.values(counts));
  const ranked = [...question.options].sort((one, other) => (counts[other.id] ?? 0) - (counts[one.id] ?? 0));
  const byHand = handSentence(tally.rounds);
  return draw(
    'div',
    'wall-page wall-moved',
    draw('h2', sizeOfTitle(question.title), question.title),
    draw(
      'ol',
      'wall-ranking',
      ...ranked.map(({ id, says }) => {
        const count = counts[id] ?? 0;
        const source = question.sources[id];
        return draw(
          'li',
          '',
          draw('p', '', says, source && draw('span', 'wall-small', source.says)),
          draw('svg', { class: 'wall-rank-bar', 'aria-hidden': 'true' }, draw('rect', { class: 'wall-ink', width: per((100 * count) / most), height: '100%' })),
          draw('b', 'wall-figure', String(count)),
        );
      }),
    ),
    draw('div', 'wall-foot', draw('p', '', ...foot), draw('p', '', byHand || `One tap each, ${voters}${here === null ? '' : ` of ${Math.max(here, voters)}`}`)),
  );
}

/** Whether a result has the poll as its second step. */
export function hasSecondStep({ kind, poll }: PageQuestion): boolean {
  return isAskedTwice({ kind }) && poll !== null;
}
