// The slow line and the slow processor the benchmarks are run on, and a first visit there.

/** Lighthouse's slow 4G. */
export const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

export const slowedTimes = 4;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('@playwright/test').BrowserContextOptions} screen
 * @param {() => void} watch runs in the page before its own scripts: sets `window.firstPainted`, a promise of the moment that counts
 * @returns {Promise<{painted: number, bytes: number}>} milliseconds from navigation, with an empty cache, to that moment; bytes received by then and after
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
  await page.goto(url, { waitUntil: 'load' });
  const painted = await page.evaluate(() => window.firstPainted);
  await context.close();
  return { painted, bytes };
}
