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
    // Two rules may come upon one slip: it is said once.
    const once = [...new Map(faults.map((fault) => [faultLine(fault), fault])).values()];
    const sorted = once.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
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

/**
 * @param remedy what to do when it is no slip of the pen
 * @returns ` (did you mean "support"?)` when a known word is near, else `: ` and the remedy, if there is one
 */
export function didYouMean(word: string, known: Iterable<string>, remedy?: string): string {
  const candidates = [...known];
  const near = candidates.length > 0 ? closest(word, candidates) : undefined;
  const slips = Math.min(5, Math.ceil(word.length / 3));
  if (near !== undefined && distance(word, near) <= slips) return ` (did you mean "${near}"?)`;
  return remedy ? `: ${remedy}` : '';
}
