// A Postgres for the tests: Debian's own, on loopback, in a folder that is removed with it; installed where the tests run as root.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, chmodSync, chownSync } from 'node:fs';
import path from 'node:path';

const isRoot = process.getuid?.() === 0;

export interface TestPostgres {
  url(database: string): string;
  /** Where it writes every statement with the number of the process that ran it. */
  log: string;
}

/** @returns a running server, stopped when this process ends; or why there is none, which CI never accepts */
export function postgresForTests(): TestPostgres | { skipped: string } {
  if (process.env.TEST_POSTGRES === 'off' && !process.env.CI) return { skipped: 'TEST_POSTGRES=off' };
  const programs = found() ?? installed();
  if (!programs) {
    const skipped = 'no Postgres on this computer: install the package postgresql, or run the tests as root on Debian';
    if (process.env.CI) throw new Error(`CI tests both stores: ${skipped}`);
    console.warn(`live room on Postgres: skipped, ${skipped}`);
    return { skipped };
  }
  return started(programs);
}

/** @returns the folder of initdb and pg_ctl */
function found(): string | undefined {
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
  return found();
}

function started(programs: string): TestPostgres {
  // A socket's path has at most 107 letters, which a deep temporary folder would break.
  const folder = mkdtempSync('/tmp/briefing-pg-');
  chmodSync(folder, 0o700);
  if (isRoot) {
    const ids = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+)/m);
    if (!ids) throw new Error('Postgres refuses to run as root, and there is no user "postgres"');
    chownSync(folder, Number(ids[1]), Number(ids[2]));
  }
  // Postgres refuses root.
  const run = (program: string, args: string[]) => {
    const command = path.join(programs, program);
    if (isRoot) execFileSync('runuser', ['-u', 'postgres', '--', command, ...args], { stdio: 'pipe', cwd: '/' });
    else execFileSync(command, args, { stdio: 'pipe' });
  };
  const [data, log] = [path.join(folder, 'data'), path.join(folder, 'log')];
  run('initdb', ['--pgdata', data, '--username', 'briefing', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8']);
  // Below the ports that outgoing connections take.
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const settings = { listen_addresses: "'127.0.0.1'", port, unix_socket_directories: `'${folder}'`, log_statement: 'all', log_line_prefix: "'%p|'" };
  writeFileSync(
    path.join(data, 'postgresql.auto.conf'),
    Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(''),
  );
  run('pg_ctl', ['--pgdata', data, '--log', log, '--wait', '--timeout', '30', 'start']);
  process.once('exit', () => {
    try {
      run('pg_ctl', ['--pgdata', data, '--mode', 'immediate', '--wait', 'stop']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return { url: (database) => `postgres://briefing@127.0.0.1:${port}/${database}`, log };
}
