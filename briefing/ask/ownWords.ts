// Somebody's own words in a talk: other titles and slides that are not the briefing's; as a fragment, and read with care from wherever they come.

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

/** What of a talk is somebody's own words: never in a query, which a server would see. */
export interface OwnWords {
  names: Record<string, string>;
  slides: Record<string, OwnSlide>;
}

/** An own slide's address: one that is not the briefing's can never be taken for one that is. */
export const ownId = /^own-\d+$/;

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

/** A short mark of the words, so that an address finds its own in a browser that keeps those of several talks (FNV-1a, 32 bits). */
export function markOf(words: OwnWords): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(words)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Pictures a browser draws and that can run nothing. */
const picture = /^data:image\/(png|jpeg|webp|gif);base64,[a-zA-Z0-9+/=]+$/;

/** @returns a slide of what may be anything: what is no text is empty, what is no picture is left out */
export function ownSlideOf(from: unknown): OwnSlide {
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

/** @returns the entries of an object; none of what is none */
export function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
