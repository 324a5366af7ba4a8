// What is wrong in the content, and where: one fault a line, all faults in one error.
import { closest, distance } from 'fastest-levenshtein';

/** One fault: the file (from the project's root), the line, what it is about, and what to do. */
export interface Fault {
  file: string;
  line?: number;
  about?: string;
  message: string;
}

/** Thrown by `briefing()`. Its message lists every fault, sorted by file and line. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = [...faults].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
    const count = sorted.length === 1 ? '1 fault' : `${sorted.length} faults`;
    super(`${count} in the content:\n${sorted.map(faultLine).join('\n')}`);
    this.name = 'ContentError';
    this.faults = sorted;
  }
}

/** `content/figures.yaml:12 · figure "polls": column "suport" is not in polls.csv` */
export function faultLine({ file, line, about, message }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place} · ${about ? `${about}: ` : ''}${message}`;
}

/** ` (did you mean "support"?)` when a known word is near, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const candidates = [...known];
  if (candidates.length === 0) return '';
  const near = closest(word, candidates);
  return distance(word, near) <= Math.max(2, Math.floor(word.length / 3)) ? ` (did you mean "${near}"?)` : '';
}
