// How long from a finger's touch on a chart nobody has touched yet until the frame after its value, and what was fetched for it.
import { slowedTimes } from './slowPhone.mjs';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of a page with charts
 * @returns {Promise<{chart: string, milliseconds: number, requests: number}[]>} for each chart of the page, from the moment the finger came down until the frame after the one that shows the value begins
 */
export async function touchToValue(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.addInitScript(watchTouches);
  await page.goto(url, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedTimes });
  let requests = 0;
  page.on('request', () => (requests += 1));
  const touched = [];
  for (const chart of await page.locator('.chart[data-walk]').filter({ visible: true }).all()) {
    const { name, x, y } = await chart.evaluate(middleOfMark);
    const before = requests;
    await page.evaluate(() => (window.valueShown = window.nextValue()));
    await page.touchscreen.tap(x, y);
    const milliseconds = await page.evaluate(() => window.valueShown);
    touched.push({ chart: name, milliseconds, requests: requests - before });
  }
  await context.close();
  return touched;
}

/** Runs in the page: the first mark of the picture that is shown, brought into the middle of the window. */
function middleOfMark(chart) {
  const mark = [...chart.querySelectorAll('[data-stop]')].find((each) => each.getClientRects().length > 0);
  mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { name: chart.getAttribute('aria-label'), x: left + width / 2, y: top + height / 2 };
}

/** Runs in the page, before its own scripts. */
function watchTouches() {
  window.nextValue = () =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('no value was said within five seconds')), 5000);
      addEventListener(
        'pointerdown',
        ({ timeStamp, target }) => {
          const look = () => {
            if (!target.closest('.chart')?.querySelector('[role="status"]')?.textContent) return requestAnimationFrame(look);
            requestAnimationFrame((now) => resolve(Math.max(now, performance.now()) - timeStamp));
          };
          requestAnimationFrame(look);
        },
        { once: true, capture: true },
      );
    });
}
