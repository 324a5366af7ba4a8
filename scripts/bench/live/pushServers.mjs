// Two nginx with Nchan and one Redis, all Debian's, by the configuration of ops/nginx/push.conf, on loopback: for `npm run bench:live` and rooms/tests/pushTier.test.ts.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installPackages } from '../../terminal/postgres.mjs';
import { projectRoot } from '../../terminal/project.mjs';
import { megabytesOf } from './siteServer.mjs';

const nchan = '/usr/lib/nginx/modules/ngx_nchan_module.so';

/** @returns {string | undefined} why it cannot be measured here */
export function whyNoPush() {
  const there = () => existsSync(nchan) && existsSync('/usr/bin/redis-server');
  if (there() || (installPackages(['nginx', 'libnginx-mod-nchan', 'redis-server']) && there())) return undefined;
  return 'no nginx with Nchan or no Redis: install nginx, libnginx-mod-nchan and redis-server, or run as root on Debian';
}

/**
 * @param {string} folder for what they write
 * @param {{ redis: number, nginx: { front: number, publish: number }[], app: number }} ports
 */
export async function startPush(folder, ports) {
  const redis = spawn('/usr/bin/redis-server', ['--port', String(ports.redis), '--bind', '127.0.0.1', '--save', '', '--dir', folder], { stdio: 'ignore' });
  await pause(500);
  const fronts = ports.nginx.map(({ front, publish }, index) =>
    startNginx(path.join(folder, `nginx-${index + 1}`), { front, publish, redis: ports.redis, app: ports.app }),
  );
  const stop = () => {
    for (const front of fronts) front.kill();
    redis.kill();
  };
  process.once('exit', stop);
  await pause(1000);
  return { fronts, stop };
}

function startNginx(folder, ports) {
  mkdirSync(folder, { recursive: true });
  for (let above = folder; above !== path.dirname(above) && above.includes('briefing'); above = path.dirname(above)) chmodSync(above, 0o755);
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configured(readFileSync(path.join(projectRoot, 'ops', 'nginx', 'push.conf'), 'utf8'), folder, ports));
  const globals = `pid ${folder}/pid; error_log ${folder}/error.log warn; daemon off;`;
  const args = ['-c', file, '-g', globals];
  execFileSync('/usr/sbin/nginx', ['-t', '-q', ...args], { stdio: 'pipe' });
  const child = spawn('/usr/sbin/nginx', args, { stdio: 'ignore' });
  const workers = () => childrenOf(child.pid);
  return {
    folder,
    /** What all its workers hold, in MB. */
    megabytes: () => workers().reduce((sum, id) => sum + megabytesOf(id), 0),
    reload: () => child.kill('SIGHUP'),
    kill() {
      // The master first: it would start a worker anew for each that is gone.
      for (const id of [child.pid, ...workers()]) {
        try {
          process.kill(id, 'SIGKILL');
        } catch {
          // It is gone already.
        }
      }
    },
  };
}

/** The file in the repository, with this machine's ports in the place of the hosts' names: each must be found, or something else is measured. */
function configured(text, folder, { front, publish, redis, app }) {
  const changes = [
    ['server app-1:3000;', `server 127.0.0.1:${app};`],
    ['        server app-2:3000;\n', ''],
    ['redis://redis:6379', `redis://127.0.0.1:${redis}`],
    ['listen 8080;', `listen 127.0.0.1:${front};`],
    ['listen 8081;', `listen 127.0.0.1:${publish};`],
    ['/tmp/briefing-state', `${folder}/state`],
    // Debian's places for these are the system's own: who is not root may not write there.
    ['http {\n', `http {\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${folder}/${what};\n`).join('')}`],
  ];
  return changes.reduce((made, [from, to]) => {
    if (!made.includes(from)) throw new Error(`ops/nginx/push.conf has no "${from}"`);
    return made.replace(from, to);
  }, text);
}

function childrenOf(id) {
  try {
    return readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
