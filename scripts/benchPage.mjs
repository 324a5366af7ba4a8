// `npm run bench:page`: first chart painted on a chapter, against a hand-written page of the same content.
import { chromium } from '@playwright/test';
import { firstChart } from './bench/firstChart.mjs';
import { handWrittenPage } from './bench/handWrittenPage.mjs';
import { ends, median } from './bench/spread.mjs';
import { servePage, serveSite } from './bench/twoServers.mjs';
import { buildIfChanged } from './terminal/buildIfChanged.mjs';
import { browserArguments } from './browserArguments.mjs';
import { findBrowser, realProbes } from './terminal/findBrowser.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { runMain } from './terminal/trouble.mjs';

const rounds = Number(process.env.ROUNDS ?? 9);
const limit = 1.15;
const ports = { site: 3311, page: 3312 };
const chapter = '/chapters/background';
const anchor = '#figure-exchanges-per-year';

await runMain(async () => {
  await setUp(projectRoot);
  await buildIfChanged(projectRoot, { quiet: true });
  const browser = await chromium.launch({ executablePath: await findBrowser(realProbes(projectRoot)), args: browserArguments });
  const stopSite = await serveSite(projectRoot, ports.site);
  const ours = `http://localhost:${ports.site}${chapter}`;
  const page = await browser.newPage();
  await page.goto(ours);
  const html = await handWrittenPage(page);
  await page.close();
  const stopPage = await servePage(html, ports.page);
  const results = { hand: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    // In turns, so that a busy moment of the computer strikes both.
    results.hand.push(await firstChart(browser, `http://localhost:${ports.page}/${anchor}`));
    results.ours.push(await firstChart(browser, `${ours}${anchor}`));
  }
  await browser.close();
  stopSite();
  stopPage();
  report(results);
});

function report({ hand, ours }) {
  const floor = median(hand.map(({ painted }) => painted));
  const rows = [
    ['hand-written page', hand],
    ['this site', ours],
  ].map(([name, list]) => {
    const times = list.map(({ painted }) => painted);
    return {
      page: name,
      'first chart painted, ms (median)': Math.round(median(times)),
      'least to most': ends(times),
      'times the hand-written': (median(times) / floor).toFixed(2),
      'kB received': (median(list.map(({ bytes }) => bytes)) / 1000).toFixed(0),
    };
  });
  console.log(`${chapter}, slow 4G, processor slowed four times, ${rounds} rounds:`);
  console.table(rows);
  const ratio = median(ours.map(({ painted }) => painted)) / floor;
  console.log(`${ratio.toFixed(2)} times the hand-written page; the limit is ${limit}.`);
  if (ratio > limit) process.exitCode = 1;
}
