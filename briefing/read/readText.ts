// Reads one file of the content as text, and says what no editor sees: another encoding, control characters, marks that turn the direction of writing.
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Fault } from '@/briefing/schema/faults';

/** C0 and C1 controls but tab and line ends; marks of direction (Unicode 9, UAX 9); zero-width space and joiner of words; a byte order mark inside. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/;

/**
 * @param path where the file lies; @param file how faults name it
 * @returns its text, without a byte order mark; undefined where it cannot be read, with the fault that says why
 */
export function readText(path: string, file: string): { text?: string; faults: Fault[] } {
  if (existsSync(path) && statSync(path).isDirectory()) {
    return { faults: [{ file, message: 'is a folder and must be a file: give the folder another name, or move it out' }] };
  }
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === undefined) {
    return { faults: [{ file, line: badLineIn(bytes), message: 'is not UTF-8 from this line on: save the file with the encoding UTF-8' }] };
  }
  const faults = text.split('\n').flatMap((line, index): Fault[] => {
    const found = unseen.exec(line)?.[0];
    return found === undefined ? [] : [{ file, line: index + 1, message: `holds a character one does not see, ${codeOf(found)}: take it out` }];
  });
  return { text, faults };
}

/** @returns undefined where the bytes are not UTF-8 */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line's end is one byte in UTF-8 and in what is taken for it, so each line can be tried alone. */
function badLineIn(bytes: Uint8Array): number {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || decode(bytes.subarray(start, end)) === undefined) return line;
    [line, start] = [line + 1, end + 1];
  }
}

/** @returns such as 'U+202E' */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
