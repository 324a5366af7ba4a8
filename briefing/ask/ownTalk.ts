// A talk of one's own: which slides in which order, in how many minutes, under which names, with slides of one's own words between them; and its address. Pure, for page and browser.
import { usualMinutes } from './deck';
import { markOf, ownId, type OwnSlide, type OwnWords } from './ownWords';

export interface TalkSlide {
  /** The briefing's (`background/what-it-does`), or `own-1`. */
  id: string;
  hidden?: boolean;
  /** Another title than the briefing's. */
  name?: string;
  own?: OwnSlide;
}

export interface OwnTalk {
  minutes: number;
  slides: TalkSlide[];
}

export const longestMinutes = 180;

/** @returns whether an address asks for a talk of one's own */
export function asksForOwn(search: string): boolean {
  return new URLSearchParams(search).has('slides');
}

/**
 * @param search the address's query: `?slides=cover.background.background_what-it-does.own-1&minutes=25&own=1x2y3z`
 * @param known the ids of the briefing's slides
 * @returns the ids in order, each once; those that are not known; the minutes, and the mark its words are kept under
 */
export function readOwnSearch(
  search: string,
  known: readonly string[],
): { minutes: number; ids: string[]; unknown: string[]; mark: string | undefined; wrong: string } {
  const asked = new URLSearchParams(search);
  const all = [...new Set((asked.get('slides') ?? '').split('.').map((each) => each.replaceAll('_', '/')))].filter((id) => id !== '');
  const ids = all.filter((id) => known.includes(id) || ownId.test(id));
  const minutes = asked.get('minutes');
  const right = minutes === null || isMinutes(Number(minutes));
  return {
    minutes: minutes !== null && right ? Number(minutes) : usualMinutes,
    ids,
    unknown: all.filter((id) => !ids.includes(id)),
    mark: asked.get('own') ?? undefined,
    wrong: right ? '' : `There is no talk of “${minutes}” minutes: this one takes ${usualMinutes}.`,
  };
}

/** @returns the query that asks for the talk's slides, none of its words in it */
export function searchOfOwn(talk: OwnTalk): string {
  const words = wordsOf(talk);
  const query = new URLSearchParams({
    slides: talk.slides
      .filter(({ hidden }) => !hidden)
      .map(({ id }) => id.replaceAll('/', '_'))
      .join('.'),
  });
  if (talk.minutes !== usualMinutes) query.set('minutes', String(talk.minutes));
  if (words) query.set('own', markOf(words));
  return `?${query}`;
}

/** @returns the words of the slides that are shown; undefined where all of them are the briefing's */
export function wordsOf({ slides }: OwnTalk): OwnWords | undefined {
  const shown = slides.filter(({ hidden }) => !hidden);
  const words: OwnWords = {
    names: Object.fromEntries(shown.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]]))),
    slides: Object.fromEntries(shown.flatMap(({ id, own }) => (own ? [[id, own]] : []))),
  };
  return Object.keys(words.names).length + Object.keys(words.slides).length > 0 ? words : undefined;
}

/**
 * @param read the address's, by `readOwnSearch`; @param words those that belong to it, where there are any
 * @returns the talk; its own slides whose words are not here are left out, and counted
 */
export function talkFrom({ minutes, ids }: { minutes: number; ids: readonly string[] }, words: OwnWords | undefined): { talk: OwnTalk; wordless: number } {
  const slides = ids.flatMap((id): TalkSlide[] => {
    const name = words?.names[id];
    const own = words?.slides[id];
    if (ownId.test(id)) return own ? [{ id, own }] : [];
    return [{ id, ...(name === undefined ? {} : { name }) }];
  });
  return { talk: { minutes, slides }, wordless: ids.length - slides.length };
}

/** @returns all slides there are: the talk's in its order, the others hidden, each behind the one it follows in the briefing */
export function withAll({ minutes, slides }: OwnTalk, known: readonly string[]): OwnTalk {
  const all = [...slides];
  known.forEach((id, index) => {
    if (all.some((slide) => slide.id === id)) return;
    const before = all.findIndex((slide) => slide.id === known[index - 1]);
    all.splice(before + 1, 0, { id, hidden: true });
  });
  return { minutes, slides: all };
}

/** @returns a line that names what an address or a file asked for and this site has not; empty for nothing */
export function leftOutLine(unknown: readonly string[], wordless = 0): string {
  return [
    unknown.length > 0
      ? `Left out, for there ${unknown.length === 1 ? 'is no such slide' : 'are no such slides'}: ${unknown.map((id) => `“${id}”`).join(', ')}.`
      : '',
    wordless > 0
      ? `${wordless === 1 ? 'One slide' : `${wordless} slides`} of the presenter’s own words ${wordless === 1 ? 'is' : 'are'} not in this address: ask for the whole link, or for the file.`
      : '',
  ]
    .filter((line) => line !== '')
    .join(' ');
}

/** @returns the id of the next slide of one's own */
export function nextOwnId(slides: readonly TalkSlide[]): string {
  return `own-${1 + Math.max(0, ...slides.filter(({ id }) => ownId.test(id)).map(({ id }) => Number(id.slice(4))))}`;
}

/** @returns whether a talk may take so many */
export function isMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= longestMinutes;
}
