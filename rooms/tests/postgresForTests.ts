// A Postgres for the tests: Debian's own, on loopback, one for all test files of a run; installed where the tests run as root.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installPostgres, postgresPrograms, startPostgres } from '../../scripts/terminal/postgres.mjs';

/** Where the run's server lives: made and removed by postgresOfRun.ts. */
export const folderVariable = 'BRIEFING_TEST_POSTGRES';

export interface TestPostgres {
  url(database: string): string;
  /** Where it writes every statement with the number of the process that ran it and its database. */
  log: string;
}

/** @returns the run's server, started by the first file that asks; or why there is none, which CI never accepts */
export function postgresForTests(): TestPostgres | { skipped: string } {
  const folder = process.env[folderVariable];
  if (!folder) return { skipped: `no folder in ${folderVariable}` };
  const programs = postgresPrograms() ?? installPostgres();
  if (!programs) {
    const skipped = 'no Postgres on this computer: install the package postgresql, or run the tests as root on Debian';
    if (process.env.CI) throw new Error(`CI tests both stores: ${skipped}`);
    process.stderr.write(`live room on Postgres: skipped, ${skipped}\n`);
    return { skipped };
  }
  const port = startedOnce(folder, () => startPostgres(programs, folder, { logStatements: true }));
  return { url: (database) => `postgres://briefing@127.0.0.1:${port}/${database}`, log: path.join(folder, 'log') };
}

/** Test files run side by side: the first starts the server, the others wait for its port. */
function startedOnce(folder: string, start: () => number): number {
  const portFile = path.join(folder, 'port');
  try {
    mkdirSync(path.join(folder, 'taken'));
  } catch {
    const until = Date.now() + 60_000;
    while (!existsSync(portFile) && Date.now() < until) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    return Number(readFileSync(portFile, 'utf8'));
  }
  const port = start();
  writeFileSync(`${portFile}.new`, String(port));
  renameSync(`${portFile}.new`, portFile);
  return port;
}
