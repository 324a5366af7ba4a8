// `npm run bench:live`: the live room under load on this machine, against 127.0.0.1 alone; `-- --only=one,votes` runs some trials, PORT says where.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { parsePort } from './terminal/port.mjs';
import { installPostgres, postgresPrograms, startPostgres, stopPostgres } from './terminal/postgres.mjs';
import { bad, cutLines, killed } from './bench/live/faultTrials.mjs';
import { manyVotes, oneProcess, overPush, twoProcesses } from './bench/live/followerTrials.mjs';
import { whyNoPush } from './bench/live/pushServers.mjs';

const only = process.argv
  .find((arg) => arg.startsWith('--only='))
  ?.slice(7)
  .split(',');
const folder = mkdtempSync('/tmp/briefing-bench-');
const port = parsePort(process.env.PORT);
let stores = 0;
let postgres;

const trials = {
  one: async (place) => [...(await oneProcess(place, 200)), ...(await oneProcess(place, 1000)), ...(await oneProcess(place, 2000))],
  two: twoProcesses,
  push: async (place) => {
    const why = whyNoPush();
    return why ? [{ trial: '500 followers, two nginx with Nchan', said: `not measured: ${why}`, ok: false }] : overPush(place);
  },
  votes: async (place) => [...(await manyVotes(place, 'libsql')), ...(await manyVotes(place, 'postgres'))],
  killed: async (place) => [...(await killed(place, 'libsql')), ...(await killed(place, 'postgres'))],
  bad: (place) => bad(place),
  cut: cutLines,
};

const load = () =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(', ');
console.log(
  `${cpus().length} processors, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}; load before ${load()}. The phones run on the same processors.`,
);
let failed = 0;
// However it ends: a server of the trials does not outlive them.
process.once('exit', () => {
  if (postgres?.port) stopPostgres(postgres.programs, postgres.folder);
  rmSync(folder, { recursive: true, force: true });
});
for (const [name, trial] of Object.entries(trials)) {
  if (only && !only.includes(name)) continue;
  for (const { trial: what, said, ok } of await trial({ port, folder, store })) {
    console.log(`${ok ? 'ok  ' : 'FAIL'}  ${what.padEnd(44)}  ${said}`);
    if (!ok) failed += 1;
  }
}
console.log(`load after ${load()}`);
if (failed > 0) process.exitCode = 1;

/** @param {string} engine @returns {Promise<string>} the address of an empty store */
async function store(engine) {
  stores += 1;
  if (engine === 'libsql') return `file:${path.join(folder, `${stores}.db`)}`;
  const programs = postgresPrograms() ?? installPostgres();
  if (!programs) throw new Error('no Postgres on this computer: install the package postgresql, or run as root on Debian');
  if (!postgres) {
    const own = mkdtempSync(path.join(folder, 'pg-'));
    postgres = { programs, folder: own, port: 0 };
    chmodSync(folder, 0o755);
    postgres.port = startPostgres(programs, own);
  }
  const url = (database) => `postgres://briefing@127.0.0.1:${postgres.port}/${database}`;
  const client = new pg.Client(url('postgres'));
  await client.connect();
  await client.query(`CREATE DATABASE live_${stores}`);
  await client.end();
  return url(`live_${stores}`);
}
