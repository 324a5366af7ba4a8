// `npm run bench:growth`: how the site bears ten times its content: check, build, pages, search. TIMES=1,10,50 for other sizes; 50 takes an hour.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { multiplyContent } from './bench/growth/multiplyContent.mjs';
import { weigh } from './bench/growth/weigh.mjs';
import { Trouble, runMain } from './terminal/trouble.mjs';
import { copySources, handInPackages, temporaryPlace } from './trials/freshFolder.mjs';

/** Budgets that stop a build: lifted in the copy, so that there is something to weigh; the table says how far they are passed. */
const budgets = [
  { file: 'scripts/documents/offline.mjs', line: 'export const mostKept = 6_000_000;' },
  { file: 'scripts/documents/inOneFile/briefingFile.mjs', line: 'export const mostBytes = 3_000_000;' },
];

await runMain(() => {
  const sizes = (process.env.TIMES ?? '1,10').split(',').map(Number);
  if (sizes.some((times) => !Number.isInteger(times) || times < 1)) throw new Trouble('TIMES is a list of whole numbers from 1 on, such as TIMES=1,10.');
  const { folder, remove } = temporaryPlace();
  try {
    const columns = sizes.map((times) => measured(path.join(folder, String(times)), times));
    const names = [...new Set(columns.flatMap((column) => Object.keys(column)))];
    const width = Math.max(...names.map((name) => name.length)) + 2;
    console.log(`\n${''.padEnd(width)}${sizes.map((times) => `× ${times}`.padStart(12)).join('')}`);
    for (const name of names) console.log(`${name.padEnd(width)}${columns.map((column) => (column[name] ?? '').padStart(12)).join('')}`);
    console.log('\nBudgets: the one file 3,000 kB, kept offline 6,000 kB; beyond them the build stops and says so (lifted here).');
  } finally {
    remove();
  }
});

/** @returns {Record<string, string>} a column of the table */
function measured(root, times) {
  copySources(root);
  handInPackages(root);
  multiplyContent(path.join(root, 'content'), times);
  for (const { file, line } of budgets) {
    const text = readFileSync(path.join(root, file), 'utf8');
    if (!text.includes(line)) throw new Error(`${file} has no line "${line}"`);
    writeFileSync(path.join(root, file), text.replace(line, line.replace(/= .*;/, '= Infinity;')));
  }
  console.log(`× ${times}: checking and building …`);
  // The talks no longer fit their minutes with ten times as many charts, which the check says and the build does not mind.
  const check = seconds(() => void spawnSync(process.execPath, ['scripts/checkContent.mjs'], { cwd: root, stdio: 'ignore' }));
  const env = { ...process.env, SITE_ADDRESS: '' };
  const build = seconds(() => execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] }));
  const { pages, rows } = weigh(root);
  return {
    'checking the content, s': check.toFixed(1),
    'building, s': build.toFixed(0),
    pages: String(pages),
    'building, ms a page': ((build / pages) * 1000).toFixed(0),
    ...Object.fromEntries(rows.map(([name, kB]) => [`${name}, kB`, kB.toFixed(kB < 100 ? 1 : 0)])),
  };
}

function seconds(work) {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}
