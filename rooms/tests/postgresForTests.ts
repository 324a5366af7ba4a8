// A Postgres for the tests: Debian's own, on loopback, one for all test files of a run; installed where the tests run as root.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const isRoot = process.getuid?.() === 0;

/** Where the run's server lives: made and removed by postgresOfRun.ts. */
export const folderVariable = 'BRIEFING_TEST_POSTGRES';

export interface TestPostgres {
  url(database: string): string;
  /** Where it writes every statement with the number of the process that ran it. */
  log: string;
}

/** @returns the run's server, started by the first file that asks; or why there is none, which CI never accepts */
export function postgresForTests(): TestPostgres | { skipped: string } {
  const folder = process.env[folderVariable];
  if (!folder) return { skipped: `no folder in ${folderVariable}` };
  const programs = postgresPrograms() ?? installed();
  if (!programs) {
    const skipped = 'no Postgres on this computer: install the package postgresql, or run the tests as root on Debian';
    if (process.env.CI) throw new Error(`CI tests both stores: ${skipped}`);
    console.warn(`live room on Postgres: skipped, ${skipped}`);
    return { skipped };
  }
  const port = startedOnce(folder, () => startPostgres(programs, folder));
  return { url: (database) => `postgres://briefing@127.0.0.1:${port}/${database}`, log: path.join(folder, 'log') };
}

/** @returns the folder of initdb and pg_ctl */
export function postgresPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => path.join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(path.delimiter)];
  return folders.find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'pg_ctl')));
}

function installed(): string | undefined {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'postgresql');
  return postgresPrograms();
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

/** Postgres refuses root. */
export function runAsPostgres(programs: string, program: string, args: string[]): void {
  const command = path.join(programs, program);
  if (isRoot) execFileSync('runuser', ['-u', 'postgres', '--', command, ...args], { stdio: 'ignore', cwd: '/' });
  else execFileSync(command, args, { stdio: 'ignore' });
}

/**
 * @param folder an empty one with a short path: a socket's has at most 107 letters
 * @returns the port it listens on, on loopback alone
 */
export function startPostgres(programs: string, folder: string): number {
  chmodSync(folder, 0o755);
  if (isRoot) {
    const ids = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+)/m);
    if (!ids) throw new Error('Postgres refuses to run as root, and there is no user "postgres"');
    chownSync(folder, Number(ids[1]), Number(ids[2]));
  }
  const [data, log] = [path.join(folder, 'data'), path.join(folder, 'log')];
  runAsPostgres(programs, 'initdb', ['--pgdata', data, '--username', 'briefing', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8']);
  // Below the ports that outgoing connections take.
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const settings = { listen_addresses: "'127.0.0.1'", port, unix_socket_directories: `'${folder}'`, log_statement: "'all'", log_line_prefix: "'%p|'" };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  writeFileSync(path.join(data, 'postgresql.auto.conf'), lines.join(''));
  runAsPostgres(programs, 'pg_ctl', ['--pgdata', data, '--log', log, '--wait', '--timeout', '30', 'start']);
  return port;
}

export function stopPostgres(programs: string, folder: string): void {
  runAsPostgres(programs, 'pg_ctl', ['--pgdata', path.join(folder, 'data'), '--mode', 'immediate', '--wait', 'stop']);
}
