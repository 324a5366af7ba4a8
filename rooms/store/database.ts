// What the store asks of an engine, whichever it is: one statement, several together, an end.

export type Value = string | number | null;
export type Row = Record<string, Value>;

export interface Statement {
  /** With `?` for each argument and nothing else that is one: the same text for both engines. */
  sql: string;
  args: Value[];
}

export interface Result {
  rows: Row[];
  /** How many rows were written. */
  changed: number;
}

export interface Database {
  readonly engine: 'libsql' | 'postgres';
  /** @throws {StoreTrouble} where the engine fails; nothing is written then */
  run(sql: string, ...args: Value[]): Promise<Result>;
  /** All of them or none, in one transaction. @throws {StoreTrouble} */
  together(statements: Statement[]): Promise<Result[]>;
  /** What was deleted is gone from the disk, too, as far as the engine can see to it. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** What can be wrong with a store: each is said to people in its own sentence. */
export type Ailment = 'full' | 'read-only' | 'damaged' | 'busy' | 'out of reach' | 'misconfigured' | 'failed';

const sentences: Record<Ailment, string> = {
  full: 'Votes cannot be stored: the server’s disk is full. Votes counted before are safe.',
  'read-only': 'Votes cannot be stored: the server may not write to its store. Votes counted before are safe.',
  damaged: 'The live room’s store is damaged. The one who runs this site must look at it; reading goes on.',
  busy: 'The live room’s store is busy. Please try again in a moment. Votes counted before are safe.',
  'out of reach': 'The live room’s store does not answer. Please try again in a moment. Votes counted before are safe.',
  misconfigured: 'The live room is not set up rightly on this server. Reading goes on.',
  failed: 'The live room’s store failed. Please try again in a moment. Votes counted before are safe.',
};

/** The engine's failure, told apart by what helps. The engine's own words are for the log alone. */
export class StoreTrouble extends Error {
  /** For people. */
  readonly sentence: string;
  constructor(
    readonly ailment: Ailment,
    cause: unknown,
  ) {
    super(`${ailment}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.sentence = sentences[ailment];
  }
}
