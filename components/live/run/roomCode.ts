// A room's code as it is typed, read aloud and shown: six characters in two groups of three.

/** Without look-alikes: no 0 and O, 1, I and L. What a server makes beyond these it may; what is typed is only tidied. */
const length = 6;

/** @returns what was typed without spaces, dashes and small letters, six characters at most */
export function tidyCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, length);
}

/** @returns whether a tidied code is whole, so that it is worth asking for */
export function isWholeCode(code: string): boolean {
  return code.length === length;
}

/** @returns 'K7P MQ4': read aloud letter by letter, typed with or without the space */
export function shownCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`.trim();
}

/** @returns what a screen reader says: letter by letter */
export function spokenCode(code: string): string {
  return [...code].join(' ');
}
