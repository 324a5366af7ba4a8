// `npm run licences`: lists the licence of every package the site is made with or runs on, and of all that is sent to a reader; fails at one nobody has decided on.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { licenceReport } from './licenceReport.mjs';
import { projectRoot } from './terminal/project.mjs';
import { Trouble, runMain } from './terminal/trouble.mjs';

await runMain(() => {
  const lock = JSON.parse(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8'));
  const { text, undecided } = licenceReport(lock.packages, (folder) => {
    const file = path.join(projectRoot, folder, 'package.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  });
  console.log(text);
  if (undecided.length > 0)
    throw new Trouble(`Nobody has decided on: ${undecided.join(', ')}. Read the licence, then add it to scripts/licenceReport.mjs with a reason.`);
});
