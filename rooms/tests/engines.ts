// The two stores the contract runs on: a fresh file, and a fresh database of a Postgres started for the tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll } from 'vitest';
import { postgresForTests } from './postgresForTests';

export interface Engine {
  name: 'libsql' | 'postgres';
  /** @returns the address of an empty store */
  fresh(): Promise<string>;
  /** Why it is not tested here; never on a machine that can. */
  skipped?: string;
}

const folder = mkdtempSync(path.join(tmpdir(), 'briefing-live-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

const postgres = postgresForTests();

export const engines: Engine[] = [
  { name: 'libsql', fresh: async () => `file:${path.join(folder, `${(count += 1)}.db`)}` },
  {
    name: 'postgres',
    ...('skipped' in postgres && { skipped: postgres.skipped }),
    fresh: async () => {
      if ('skipped' in postgres) throw new Error(postgres.skipped);
      const name = `live_${process.pid}_${(count += 1)}`;
      const client = new pg.Client(postgres.url('postgres'));
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return postgres.url(name);
    },
  },
];

/** @returns the file in which Postgres writes every statement with the number of the process that ran it */
export function postgresLog(): string {
  if ('skipped' in postgres) throw new Error(postgres.skipped);
  return postgres.log;
}
