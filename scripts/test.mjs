// `npm test`: every check there is, in stages; `npm test -- --only=unit,types` runs some. The last line counts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closingLine, oneCheck, sum } from './terminal/counts.mjs';
import { oneAtATime } from './terminal/oneAtATime.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { stopwatch } from './terminal/step.mjs';
import { drawStills, makeFonts } from './terminal/stillsStep.mjs';
import { stages } from './terminal/testStages.mjs';
import { Trouble, printTrouble } from './terminal/trouble.mjs';

// A shell's NODE_ENV=production would change what is tested.
Reflect.deleteProperty(process.env, 'NODE_ENV');

const reports = mkdtempSync(path.join(tmpdir(), 'briefing-'));
const counts = await runAll().catch((error) => {
  printTrouble(error);
  return [oneCheck(false)];
});
rmSync(reports, { recursive: true, force: true });

const total = sum(counts);
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${closingLine(total)}`);

/**
 * @returns {Promise<import('./terminal/counts.mjs').Counts[]>} one entry per stage
 * @throws {Trouble} when no stage can be run
 */
async function runAll() {
  const chosen = chosenStages(process.argv.slice(2));
  await oneAtATime(projectRoot, async () => {
    await setUp(projectRoot);
    // What fails here fails in the build too, and is counted there.
    await makeFonts(projectRoot).catch(printTrouble);
    await drawStills(projectRoot).catch(printTrouble);
  });

  const context = { root: projectRoot, reports, built: false };
  const results = [];
  for (const { title, check } of chosen) {
    console.log(`\n── ${title}`);
    const elapsed = stopwatch();
    const result = await check(context).catch((error) => {
      printTrouble(error);
      return oneCheck(false);
    });
    console.log(`── ${title}: ${closingLine(result)} (${elapsed()})`);
    results.push(result);
  }
  return results;
}

/**
 * @param {string[]} args
 * @returns {import('./terminal/testStages.mjs').Stage[]} in their order; browser tests and engines bring the build with them
 * @throws {Trouble} for an argument or a name that does not exist
 */
function chosenStages(args) {
  const names = new Set(stages.map(({ name }) => name));
  const wanted = new Set();
  for (const arg of args) {
    const list = arg.match(/^--only=(.+)$/)?.[1].split(',');
    const wrong = list ? list.find((name) => !names.has(name)) : arg;
    if (wrong) throw new Trouble(`Unknown: ${wrong}. Give --only= and one or more of ${[...names].join(', ')}.`);
    for (const name of list ?? []) wanted.add(name);
  }
  if (wanted.has('browser') || wanted.has('engines')) wanted.add('build');
  return wanted.size === 0 ? stages : stages.filter(({ name }) => wanted.has(name));
}
