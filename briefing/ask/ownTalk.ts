// A talk of one's own: which slides in which order, in how many minutes, under which names, and slides of one's own words; pure, for page and browser.
import { usualMinutes } from './deck';

/** A slide that is not the briefing's. All of it is plain text, shown as it was written. */
export interface OwnSlide {
  title: string;
  /** Each line is a point. */
  text: string;
  /** What the speaker says on it. */
  say: string;
  /** `data:image/webp;base64,…`, and what it shows. */
  picture?: string;
  shows?: string;
}

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

/** What of a talk is somebody's own words: never in a query, which a server would see. */
export interface OwnWords {
  names: Record<string, string>;
  slides: Record<string, OwnSlide>;
}

export const longestMinutes = 180;

/** Its slides' addresses: one that is not the briefing's can never be taken for one that is. */
const ownId = /^own-\d+$/;

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

/** @returns the words as a fragment has them, without the pictures, which are too long for a link */
export function fragmentOf({ names, slides }: OwnWords): string {
  const light = Object.fromEntries(Object.entries(slides).map(([id, own]) => [id, { ...own, picture: undefined }]));
  const bytes = new TextEncoder().encode(JSON.stringify({ names, slides: light }));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** @returns the words of a fragment, or of what a browser kept; undefined where it holds none */
export function readWords(text: string): OwnWords | undefined {
  try {
    const json = text.startsWith('{')
      ? text
      : new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)));
    const { names, slides } = JSON.parse(json) as Partial<Record<keyof OwnWords, unknown>>;
    return {
      names: Object.fromEntries(entriesOf(names).flatMap(([id, name]) => (typeof name === 'string' ? [[id, name]] : []))),
      slides: Object.fromEntries(entriesOf(slides).flatMap(([id, own]) => (ownId.test(id) ? [[id, ownSlideOf(own)]] : []))),
    };
  } catch {
    return undefined;
  }
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

/** The form of a file. A later one may say what this cannot read: it is refused as a whole, so that nothing is lost. */
const fileVersion = 1;
const fileOf = 'gsomia-briefing';

/** @returns a file's text: everything, hidden slides and pictures too */
export function talkFile({ minutes, slides }: OwnTalk): string {
  return `${JSON.stringify({ talk: fileOf, version: fileVersion, minutes, slides }, null, 1)}\n`;
}

/**
 * @param text a file's; @param known the ids of the briefing's slides
 * @returns the talk and the ids it has that are not known; or what is wrong with the file, as the end of a sentence that begins with its name
 */
export function readTalkFile(text: string, known: readonly string[]): { talk: OwnTalk; unknown: string[] } | { fault: string } {
  let file: Partial<Record<'talk' | 'version' | 'minutes' | 'slides', unknown>>;
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    return { fault: 'is not a talk of this site' };
  }
  if (file === null || typeof file !== 'object' || file.talk !== fileOf || !Array.isArray(file.slides)) return { fault: 'is not a talk of this site' };
  if (typeof file.version !== 'number' || file.version > fileVersion) {
    return { fault: `was saved by a later version of this site (form ${file.version}; this one reads ${fileVersion})` };
  }
  const read = file.slides.flatMap((slide: unknown): TalkSlide[] => {
    const { id, hidden, name, own } = Object.fromEntries(entriesOf(slide)) as Partial<Record<keyof TalkSlide, unknown>>;
    if (typeof id !== 'string' || (ownId.test(id) && typeof own !== 'object')) return [];
    return [
      {
        id,
        ...(hidden === true ? { hidden } : {}),
        ...(typeof name === 'string' ? { name } : {}),
        ...(ownId.test(id) ? { own: ownSlideOf(own) } : {}),
      },
    ];
  });
  const once = read.filter(({ id }, index) => read.findIndex((other) => other.id === id) === index);
  const isKnown = ({ id, own }: TalkSlide) => own !== undefined || known.includes(id);
  return {
    talk: { minutes: isMinutes(Number(file.minutes)) ? Number(file.minutes) : usualMinutes, slides: once.filter(isKnown) },
    unknown: once.filter((slide) => !isKnown(slide)).map(({ id }) => id),
  };
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

/** A short mark of the words, so that an address finds its own in a browser that keeps those of several talks (FNV-1a, 32 bits). */
function markOf(words: OwnWords): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(words)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Pictures a browser draws and that can run nothing. */
const picture = /^data:image\/(png|jpeg|webp|gif);base64,[a-zA-Z0-9+/=]+$/;

function ownSlideOf(from: unknown): OwnSlide {
  const own = Object.fromEntries(entriesOf(from));
  const text = (name: keyof OwnSlide) => (typeof own[name] === 'string' ? own[name] : '');
  return {
    title: text('title'),
    text: text('text'),
    say: text('say'),
    ...(picture.test(text('picture')) ? { picture: text('picture') } : {}),
    ...(text('shows') ? { shows: text('shows') } : {}),
  };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
