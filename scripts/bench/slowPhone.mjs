// The slow line and the slow processor the benchmarks are run on, and a first visit there.

/** Lighthouse's slow 4G. */
export const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

export const slowedTimes = 4;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('@playwright/test').BrowserContextOptions} screen
 * @param {() => void} watch runs in the page before its own scripts: sets `window.firstPainted`, a promise of the moment that counts
 * @returns {Promise<{painted: number, largest: number, blocked: number, bytes: number}>} with an empty cache: milliseconds from navigation to that
 *   moment and to the largest paint (web.dev/lcp); milliseconds by which tasks ran past 50 (web.dev/tbt); bytes received
 */
export async function firstVisit(browser, url, screen, watch) {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedTimes });
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watch);
  await page.addInitScript(watchForPaintsAndTasks);
  await page.goto(url, { waitUntil: 'load' });
  const painted = await page.evaluate(() => window.firstPainted);
  // What a page puts off until it has loaded blocks the reader too.
  await page.waitForTimeout(1500);
  const { largest, blocked } = await page.evaluate(() => window.paintsAndTasks);
  await context.close();
  return { painted, largest, blocked, bytes };
}

/** Runs in the page, before its own scripts. */
function watchForPaintsAndTasks() {
  const seen = (window.paintsAndTasks = { largest: 0, blocked: 0 });
  new PerformanceObserver((list) => (seen.largest = list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (seen.blocked += duration - 50))).observe({ type: 'longtask', buffered: true });
}
