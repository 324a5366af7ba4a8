// `npm run engines`: the readers' journeys against the built site in stock Firefox and in WebKitGTK; prints a table; `npm test` runs it, too.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { engine } from './engines/engine.mjs';
import { openFirefox } from './engines/firefox.mjs';
import { journeys } from './engines/journeys.mjs';
import { withSite } from './engines/withSite.mjs';
import { openWebKit } from './engines/webkit.mjs';
import { closingLine, sum } from './terminal/counts.mjs';
import { enginePackages, findEngines, realEngineProbes } from './terminal/findEngines.mjs';
import { projectRoot } from './terminal/project.mjs';
import { stopwatch } from './terminal/step.mjs';
import { runMain } from './terminal/trouble.mjs';

await runMain(async () => {
  const { firefox, webkit, cause } = await findEngines(realEngineProbes(projectRoot));
  const counts = await withSite(projectRoot, async (site, freePort) => {
    const browsers = [
      { name: 'Firefox', open: firefox && ((options) => openFirefox(firefox, options)), forbids: true },
      // Its driver runs what it is asked in the page's own world: without scripts there is none.
      { name: 'WebKitGTK', open: webkit && (async () => openWebKit(webkit, await freePort())), forbids: false },
    ];
    // One after the other: two browsers on two cores would each find the other slow.
    const all = [];
    for (const browser of browsers) all.push(...(await inOne(browser, site, cause)));
    return all;
  });
  const total = sum(counts);
  // Of this machine's run, for `npm test` to count.
  if (process.env.ENGINES_REPORT) writeFileSync(path.resolve(process.env.ENGINES_REPORT), JSON.stringify(total));
  if (total.failed > 0) process.exitCode = 1;
  console.log(`\n${closingLine(total)}`);
});

/** @returns {Promise<import('./terminal/counts.mjs').Counts[]>} one for each journey */
async function inOne({ name, open, forbids }, site, cause) {
  if (!open) {
    console.log(
      `skipped  ${name}: not on this computer${cause ? ` (${cause.split('\n').at(-1)})` : ''}; on Debian: apt-get install ${enginePackages.join(' ')}`,
    );
    return [{ passed: 0, failed: 0, skipped: 1 }];
  }
  const counts = [];
  for (const scripts of forbids ? [true, false] : [true]) {
    let driver;
    try {
      driver = await open({ scripts });
    } catch (error) {
      console.log(`FAILED   ${name}: ${error instanceof Error ? error.message : error}`);
      return [...counts, { passed: 0, failed: 1, skipped: 0 }];
    }
    for (const journey of journeys.filter(({ scriptless = false }) => scriptless !== scripts)) counts.push(await gone(journey, engine(driver, name), site));
    await driver.close();
  }
  return counts;
}

/** @returns {Promise<import('./terminal/counts.mjs').Counts>} its line is printed */
async function gone({ title, go }, reader, site) {
  const elapsed = stopwatch();
  const before = reader.faults().length;
  try {
    await go(reader, site);
    await reader.settle();
    const faults = reader.faults().slice(before);
    if (faults.length > 0) throw new Error(`${reader.name}: the page complains: ${faults.join('; ')}`);
    console.log(`passed   ${reader.name}: ${title} (${elapsed()})`);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(`FAILED   ${reader.name}: ${title} (${elapsed()})\n         ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
