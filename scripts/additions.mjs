// `npm run additions`: makes each addition that README promises a price for, on a copy; prints the files touched and whether every check passes as it is.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { additions } from './additions/additions.mjs';
import { projectRoot } from './terminal/project.mjs';
import { runNode } from './terminal/run.mjs';
import { setUp } from './terminal/setUp.mjs';
import { stopwatch } from './terminal/step.mjs';
import { Trouble, runMain } from './terminal/trouble.mjs';

/** With --whole the browser's tests too; the copy then installs its packages itself. */
const whole = process.argv.includes('--whole');
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

await runMain(async () => {
  await setUp(projectRoot);
  const chosen = additions.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (chosen.length === 0) throw new Trouble(`Unknown addition: give one or more of ${additions.map(({ name }) => `"${name}"`).join(', ')}, or none for all.`);
  const rows = [];
  for (const addition of chosen) rows.push(await tryOut(addition));
  console.table(rows);
  if (rows.some(({ failed }) => failed !== '')) process.exitCode = 1;
});

/** @param {import('./additions/additions.mjs').Addition} addition */
async function tryOut({ name, edits }) {
  console.log(`\n── ${name}`);
  const elapsed = stopwatch();
  const copy = mkdtempSync(path.join(tmpdir(), 'briefing-addition-'));
  try {
    copyTree(copy);
    for (const [file, edit] of Object.entries(edits)) {
      const to = path.join(copy, file);
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, typeof edit === 'string' ? edit : edit(readFileSync(to, 'utf8')));
    }
    const failed = [];
    for (const [step, args] of stepsOf()) {
      await runNode(args, { cwd: copy, quiet: true }).then(
        () => console.log(`${step}: passes`),
        (error) => {
          failed.push(step);
          console.log(`${step}: fails\n${error.message.split('\n').slice(-400).join('\n')}`);
        },
      );
    }
    return { addition: name, files: Object.keys(edits).length, touched: Object.keys(edits).join(', '), failed: failed.join(', '), time: elapsed() };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What is committed or would be: an editor's copy has nothing else. */
function copyTree(copy) {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: projectRoot, encoding: 'utf8' });
  for (const file of listed.split('\0').filter(Boolean)) cpSync(path.join(projectRoot, file), path.join(copy, file));
  if (!whole) symlinkSync(path.join(projectRoot, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
}

/** @returns {[string, string[]][]} */
function stepsOf() {
  if (whole) return [['npm test', ['scripts/test.mjs']]];
  return [
    ['content', ['scripts/checkContent.mjs']],
    ['lint, types, units', ['scripts/test.mjs', '--only=lint,types,unit']],
  ];
}
