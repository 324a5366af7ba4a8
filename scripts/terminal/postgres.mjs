// A Postgres of our own for tests and measurements: Debian's, on loopback, in a folder that goes with it.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const isRoot = process.getuid?.() === 0;

/** @returns {string | undefined} the folder of initdb and pg_ctl */
export function postgresPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => path.join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(path.delimiter)];
  return folders.find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'pg_ctl')));
}

/** Installs Debian's where the program runs as root. @returns {string | undefined} as postgresPrograms */
export function installPostgres() {
  return installPackages(['postgresql']) ? postgresPrograms() : undefined;
}

/** @param {string[]} names of Debian's packages @returns {boolean} whether they are there now */
export function installPackages(names) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Test files run side by side, and apt-get refuses to: one after the other.
  const alone = (/** @type {string[]} */ ...args) => spawnSync('flock', ['/tmp/briefing-apt.lock', 'apt-get', ...args], { stdio: 'ignore', env });
  alone('update');
  return alone('install', '--yes', '--no-install-recommends', ...names).status === 0;
}

/** Postgres refuses root. */
function runAsPostgres(programs, program, args) {
  const command = path.join(programs, program);
  if (isRoot) execFileSync('runuser', ['-u', 'postgres', '--', command, ...args], { stdio: 'ignore', cwd: '/' });
  else execFileSync(command, args, { stdio: 'ignore' });
}

/**
 * @param {string} programs as postgresPrograms gives it
 * @param {string} folder an empty one with a short path: a socket's has at most 107 letters
 * @param {{ logStatements?: boolean }} [options] into the file `log`, each with the number of the process that ran it and its database
 * @returns {number} the port it listens on, on loopback alone
 */
export function startPostgres(programs, folder, { logStatements = false } = {}) {
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
  const settings = {
    listen_addresses: "'127.0.0.1'",
    port,
    unix_socket_directories: `'${folder}'`,
    ...(logStatements && { log_statement: "'all'", log_line_prefix: "'%p|%d|'" }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  writeFileSync(path.join(data, 'postgresql.auto.conf'), lines.join(''));
  runAsPostgres(programs, 'pg_ctl', ['--pgdata', data, '--log', log, '--wait', '--timeout', '30', 'start']);
  return port;
}

/** @param {string} programs @param {string} folder as startPostgres had them */
export function stopPostgres(programs, folder) {
  runAsPostgres(programs, 'pg_ctl', ['--pgdata', path.join(folder, 'data'), '--mode', 'immediate', '--wait', 'stop']);
}
