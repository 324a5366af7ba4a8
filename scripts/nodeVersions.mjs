// `npm run nodes`: runs `npm start`'s script on the least Node that package.json names and on later lines, each from npm's own package, and asks the site for a page of each make.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildIfChanged } from './terminal/buildIfChanged.mjs';
import { launch } from './terminal/children.mjs';
import { checkPort } from './terminal/port.mjs';
import { projectRoot, readJson } from './terminal/project.mjs';
import { runNpm } from './terminal/run.mjs';
import { setUp } from './terminal/setUp.mjs';
import { stopwatch } from './terminal/step.mjs';
import { Trouble, runMain } from './terminal/trouble.mjs';

const port = 3320;
const startsWithin = 60_000;

/** A document, what is answered by a route, a file, a room and its store, and what is not there. */
const addresses = [
  ...[
    ['/', 200],
    ['/chapters/background', 200],
    ['/present', 200],
    ['/data/datapackage.json', 200],
    ['/sw.js', 200],
  ],
  ...[
    ['/live', 200],
    ['/api/health', 200],
    ['/nowhere', 404],
  ],
];

await runMain(async () => {
  await checkPort(port, 'npm run nodes', '127.0.0.1');
  await setUp(projectRoot);
  await buildIfChanged(projectRoot, { quiet: true });
  const { engines } = readJson(path.join(projectRoot, 'package.json'));
  const least = engines.node.replace(/[^\d.]/g, '');
  const wanted = process.argv.slice(2);
  const rows = [];
  for (const version of wanted.length > 0 ? wanted : [`${least}.0`, '22', '24']) rows.push(await tryOn(version));
  console.table(rows);
  if (rows.some(({ wrong }) => wrong !== '')) process.exitCode = 1;
});

/**
 * @param {string} version of npm's package `node`: '20.9.0', or '24' for the newest of a line
 * @returns {Promise<{ node: string, started: string, wrong: string }>} wrong: empty where every address answered as it should
 */
async function tryOn(version) {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-node-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    await runNpm(['install', '--no-audit', '--no-fund', `node@${version}`], { cwd: folder, quiet: true });
    const node = path.join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    const elapsed = stopwatch();
    const server = launch(node, [path.join('scripts', 'start.mjs')], {
      cwd: projectRoot,
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {string[]} */
    const output = [];
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (part) => output.push(String(part)));
    try {
      await answers(server, output);
      const started = elapsed();
      return { node: version, started, wrong: (await wrongAddresses()).join(', ') };
    } finally {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.kill()) await ended;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {readonly string[]} output what it has said
 * @returns {Promise<void>} settles when the site answers
 * @throws {Trouble} with what it said, when it ends or takes too long
 */
async function answers(server, output) {
  for (const until = Date.now() + startsWithin; Date.now() < until && server.exitCode === null; await pause(100)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Trouble(`The site does not start${server.exitCode === null ? '' : ` (exit code ${server.exitCode})`}:\n${output.join('')}`);
}

/** @returns {Promise<string[]>} '/live 500' for each address that answers otherwise than it should */
async function wrongAddresses() {
  const wrong = [];
  for (const [address, wanted] of addresses) {
    const { status } = await fetch(`http://127.0.0.1:${port}${address}`);
    if (status !== wanted) wrong.push(`${address} ${status}`);
  }
  return wrong;
}
