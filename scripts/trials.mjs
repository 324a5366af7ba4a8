// `npm run trials`: the set-up on copies of the project, with what can go wrong on a person's computer; `-- --only=taken,spaces` tries some.
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { closingLine, oneCheck, sum } from './terminal/counts.mjs';
import { stopwatch } from './terminal/step.mjs';
import { Trouble, runMain } from './terminal/trouble.mjs';
import { copyMade, copySources, handInPackages, temporaryPlace } from './trials/freshFolder.mjs';
import { endAll, startIn } from './trials/program.mjs';
import { freePort } from './terminal/freePort.mjs';
import { isServed } from './trials/outcome.mjs';

/** In this order: what takes no build first. Each is a file of trials/ that says what it tries, and throws when it comes to something else. */
const names = [
  ...['portWords', 'portTaken', 'records', 'movedFolder', 'readOnly', 'secondBuild', 'interruptedBuild', 'twoStarts'],
  ...['oddPath', 'fullDisk', 'otherUser', 'interruptedInstall', 'emptyDocuments', 'emptyStill'],
];

/**
 * @typedef {object} Kit
 * @property {string} place a temporary folder for the trial alone
 * @property {string} built the project without git, built once by the run: to copy from, never to write to
 *
 * @typedef {object} Trial
 * @property {string} title what is tried
 * @property {() => string | undefined} [cannot] why not on this computer, where it cannot
 * @property {(kit: Kit) => Promise<void>} run throws with what it came to
 */

await runMain(async () => {
  const chosen = chosenNames(process.argv.slice(2));
  const { folder, remove } = temporaryPlace();
  // Another user than root looks in, too.
  chmodSync(folder, 0o755);
  process.once('SIGINT', () => {
    endAll();
    remove();
    process.exit(130);
  });
  try {
    const built = path.join(folder, 'built');
    const counts = [await tried('a folder without git', () => buildOnce(built))];
    for (const name of counts[0].failed > 0 ? [] : chosen) {
      const trial = /** @type {Trial} */ ((await import(`./trials/${name}.mjs`)).default);
      const reason = trial.cannot?.();
      if (reason) console.log(`skipped  ${trial.title}: ${reason}`);
      counts.push(reason ? { passed: 0, failed: 0, skipped: 1 } : await tried(trial.title, () => trial.run({ place: path.join(folder, name), built })));
    }
    const total = sum(counts);
    if (total.failed > 0) process.exitCode = 1;
    console.log(`\n${closingLine(total)}`);
  } finally {
    remove();
  }
});

/** @returns {Promise<import('./terminal/counts.mjs').Counts>} one check, its line printed */
async function tried(title, run) {
  const elapsed = stopwatch();
  try {
    await run();
    console.log(`passed   ${title} (${elapsed()})`);
    return oneCheck(true);
  } catch (error) {
    console.log(`FAILED   ${title} (${elapsed()})\n${String(error instanceof Error ? error.message : error).replace(/^/gm, '         ')}`);
    return oneCheck(false);
  }
}

/** Every other trial copies it. */
async function buildOnce(built) {
  copySources(built);
  // What is built here already need not be built again; npm start finds out whether it is of these files.
  copyMade(built);
  handInPackages(built);
  await isServed(startIn(built, { port: await freePort() }));
}

/** @throws {Trouble} for a name there is none of */
function chosenNames(args) {
  const list = args.flatMap((arg) => arg.match(/^--only=(.+)$/)?.[1].split(',') ?? [arg]);
  const wrong = list.find((name) => !names.includes(name));
  if (wrong !== undefined) throw new Trouble(`Unknown: ${wrong}. Give --only= and one or more of ${names.join(', ')}.`);
  return list.length === 0 ? names : names.filter((name) => list.includes(name));
}
