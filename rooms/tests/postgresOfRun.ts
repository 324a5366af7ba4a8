// Before and after a run of tests: the folder its Postgres may be started in, by the first file that needs one, and its end.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { postgresPrograms, stopPostgres } from '../../scripts/terminal/postgres.mjs';
import { folderVariable } from './postgresForTests';

export default function setUp() {
  const folder = mkdtempSync('/tmp/briefing-pg-');
  process.env[folderVariable] = folder;
  return function tearDown() {
    const programs = postgresPrograms();
    if (programs && existsSync(path.join(folder, 'port'))) stopPostgres(programs, folder);
    rmSync(folder, { recursive: true, force: true });
  };
}
