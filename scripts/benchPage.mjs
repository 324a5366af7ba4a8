// `npm run bench:page`: first chart, largest paint and blocked time of a chapter on a slow phone, against a hand-written page of the same content.
import { loadavg } from 'node:os';
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
/** Times the hand-written page's; `blocked` in milliseconds. */
const limits = { painted: 1.1, largest: 1.15, blocked: 50 };
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
  /** @type {{ hand: any[], ours: any[] }} */
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

/** @param {Record<'hand' | 'ours', Awaited<ReturnType<typeof firstChart>>[]>} results */
function report({ hand, ours }) {
  const row = (page, list) => {
    const of = (name) => list.map((visit) => visit[name]);
    return {
      page,
      'first chart, ms (median)': Math.round(median(of('painted'))),
      'least to most': ends(of('painted')),
      'largest paint, ms': Math.round(median(of('largest'))),
      'blocked, ms': Math.round(median(of('blocked'))),
      'kB received': (median(of('bytes')) / 1000).toFixed(0),
    };
  };
  console.log(`${chapter}, slow 4G, processor slowed four times, ${rounds} rounds; load average ${loadavg()[0].toFixed(1)}:`);
  console.table([row('hand-written page', hand), row('this site', ours)]);
  const times = (name) => median(ours.map((visit) => visit[name])) / median(hand.map((visit) => visit[name]));
  const blocked = median(ours.map((visit) => visit.blocked));
  console.log(
    `First chart ${times('painted').toFixed(2)} times the hand-written page's (limit ${limits.painted}), largest paint ${times('largest').toFixed(2)} (${limits.largest}),`,
  );
  console.log(`blocked ${Math.round(blocked)} ms (${limits.blocked}).`);
  if (times('painted') > limits.painted || times('largest') > limits.largest || blocked > limits.blocked) process.exitCode = 1;
}
