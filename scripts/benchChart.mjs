// `npm run bench:chart`: from a finger's touch on a chart to its first value, on a slow processor, and the requests made for it.
import { chromium } from '@playwright/test';
import { ends, median, quantile } from './bench/spread.mjs';
import { slowedTimes } from './bench/slowPhone.mjs';
import { touchToValue } from './bench/touchToValue.mjs';
import { serveSite } from './bench/twoServers.mjs';
import { buildIfChanged } from './terminal/buildIfChanged.mjs';
import { browserArguments } from './browserArguments.mjs';
import { findBrowser, realProbes } from './terminal/findBrowser.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { runMain } from './terminal/trouble.mjs';

const rounds = Number(process.env.ROUNDS ?? 5);
/** Milliseconds, and requests. */
const limits = { late: 100, requests: 0 };
const port = 3315;
const pages = ['/chapters/background', '/chapters/2019-dispute', '/charts/polls', '/embed/notice-period'];

await runMain(async () => {
  await setUp(projectRoot);
  await buildIfChanged(projectRoot, { quiet: true });
  const browser = await chromium.launch({ executablePath: await findBrowser(realProbes(projectRoot)), args: browserArguments });
  const stop = await serveSite(projectRoot, port);
  const touched = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const path of pages) for (const each of await touchToValue(browser, `http://localhost:${port}${path}`)) touched.push({ path, ...each });
  }
  await browser.close();
  stop();
  report(touched);
});

function report(touched) {
  const rows = pages.map((path) => {
    const here = touched.filter((each) => each.path === path);
    const times = here.map(({ milliseconds }) => milliseconds);
    return {
      page: path,
      touches: here.length,
      'p50, ms': median(times).toFixed(0),
      'p95, ms': quantile(times, 0.95).toFixed(0),
      'least to most': ends(times),
      requests: Math.max(...here.map(({ requests }) => requests)),
    };
  });
  console.log(
    `From touch to the frame after the first value, processor slowed ${slowedTimes} times, ${rounds} rounds; the limits are ${limits.late} ms (p95) and ${limits.requests} requests:`,
  );
  console.table(rows);
  const late = quantile(
    touched.map(({ milliseconds }) => milliseconds),
    0.95,
  );
  if (late > limits.late || touched.some(({ requests }) => requests > limits.requests)) process.exitCode = 1;
}
