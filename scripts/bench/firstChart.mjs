// How long until the first chart of a page is painted, on a slow phone with an empty cache.
import { slow4G, slowedTimes } from './slowPhone.mjs';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url with the figure's anchor, so that the chart is in the window
 * @returns {Promise<{painted: number, bytes: number}>} milliseconds from navigation to the frame that shows the chart; bytes received by then and after
 */
export async function firstChart(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedTimes });
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watchForChart);
  await page.goto(url, { waitUntil: 'load' });
  const painted = await page.evaluate(() => window.chartPainted);
  await context.close();
  return { painted, bytes };
}

/** Runs in the page: resolves when a frame has been shown after a bar stood in the window. */
function watchForChart() {
  window.chartPainted = new Promise((resolve) => {
    const look = () => {
      const visible = [...document.querySelectorAll('.still svg')].some((svg) => {
        const { top, bottom, height } = svg.getBoundingClientRect();
        return height > 0 && bottom > 0 && top < innerHeight;
      });
      if (visible) requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
