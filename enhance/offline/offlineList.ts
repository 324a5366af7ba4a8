// What the build tells the worker: which addresses it keeps, and by which content it knows them.

export interface OfflineList {
  /** Changes with anything that is kept and with the worker itself; it names the cache. */
  build: string;
  /** From an address to the first 24 hex digits of its content's SHA-256. */
  files: Readonly<Record<string, string>>;
}

/** The pages of sources in one file: what is the same on many of them stands in it once. */
export interface SourcesInOne {
  /** Whole pages with the places of a source's own words left open. */
  shells: readonly string[];
  /** From a source's id to the number of its shell, its title and its words, both as HTML. */
  pages: Readonly<Record<string, readonly [shell: number, title: string, main: string]>>;
}

/** Where it is kept. */
export const sourcesAddress = '/offline/sources.json';

/** The page for what is not kept. */
export const absentAddress = '/offline';

/** The open places of a shell; no text of ours holds them. */
export const openTitle = '[[title]]';
export const openMain = '[[main]]';

/** What a page asks a worker: whether the page is of the worker's own build; to begin, if no other window is open. */
export type Asked = 'is this page yours?' | 'begin if I am alone';
