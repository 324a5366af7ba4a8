// Debian's nginx by the configuration of ops/nginx/several.conf, on loopback, with a build behind it that can be changed for another.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from '../terminal/postgres.mjs';
import { projectRoot } from '../terminal/project.mjs';

const nginx = '/usr/sbin/nginx';

/** @returns {string | undefined} why there is none here */
export function whyNoNginx() {
  if (existsSync(nginx) || (installPackages(['nginx']) && existsSync(nginx))) return undefined;
  return 'no nginx: install it (apt-get install nginx), or run as root on Debian';
}

/**
 * @param {string} folder for what it writes
 * @param {number} port it listens on
 * @param {number} app the port of the build behind it
 * @returns {{ turnTo: (app: number) => void, stop: () => void }} turnTo: another build takes the place, as a deployment does it
 */
export function startNginx(folder, port, app) {
  mkdirSync(folder);
  // Its workers run as another user.
  chmodSync(folder, 0o755);
  const file = path.join(folder, 'nginx.conf');
  const write = (/** @type {number} */ behind) => writeFileSync(file, configured(folder, port, behind));
  write(app);
  const args = ['-c', file, '-g', `pid ${folder}/pid; error_log ${folder}/error.log warn; daemon off;`];
  execFileSync(nginx, ['-t', '-q', ...args], { stdio: 'pipe' });
  const child = spawn(nginx, args, { stdio: 'ignore' });
  const stop = () => void child.kill('SIGTERM');
  process.once('exit', stop);
  return {
    turnTo(behind) {
      write(behind);
      child.kill('SIGHUP');
    },
    stop,
  };
}

/** The file in the repository, with this machine's ports in the place of the hosts' names: each must be found, or something else is tried. */
function configured(folder, port, app) {
  const changes = [
    ['server app-1:3000;', `server 127.0.0.1:${app};`],
    ['        server app-2:3000;\n', ''],
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['/tmp/briefing-state', `${folder}/state`],
  ];
  return changes.reduce(
    (made, [from, to]) => {
      if (!made.includes(from)) throw new Error(`ops/nginx/several.conf has no "${from}"`);
      return made.replace(from, to);
    },
    readFileSync(path.join(projectRoot, 'ops', 'nginx', 'several.conf'), 'utf8'),
  );
}
