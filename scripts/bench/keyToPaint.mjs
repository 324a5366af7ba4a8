// How long a key press in a deck takes until the next slide, or the slide's next step, is painted, on a slowed processor.

/** A slide is looked at, at the least, for so long, in milliseconds: what was put off until after the frame is done by then. */
const pause = 250;

/**
 * Two clocks, both from the moment the browser took the key. `frame`: until the frame after the one that shows the
 * slide begins (two requestAnimationFrame), exact to a tenth of a millisecond, up to a frame late. `shown`: the
 * browser's own word for when the frame was on the screen (Event Timing), in steps of eight milliseconds.
 * LongAnimationFrame is no third: it reports nothing under fifty milliseconds.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of a talk, at its first slide: ours, or one written by hand
 * @param {number} slowed how many times slower the processor is made
 * @returns {Promise<{slide: string, step: string, isStep: boolean, hasFigure: boolean, frame: number, shown: number}[]>} for each press, in milliseconds; `isStep`: it brought the next step of the same slide
 */
export async function keyToPaint(browser, url, slowed) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript(watchKeys);
  await page.goto(url, { waitUntil: 'networkidle' });
  const slides = await page.locator('.slide:not([hidden])').evaluateAll((all) => all.reduce((sum, { dataset }) => sum + Number(dataset.steps ?? 1), 0));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  for (let slide = 1; slide < slides; slide += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(pause);
  }
  const presses = await page.evaluate(() => window.presses);
  await context.close();
  if (presses.length !== slides - 1) throw new Error(`${presses.length} of ${slides - 1} presses were seen`);
  const still = presses.find(({ slide, step }, index) => slide === presses[index - 1]?.slide && step === presses[index - 1]?.step);
  if (still) throw new Error(`a press changed nothing: ${still.slide}`);
  return presses.map((press, index) => ({ ...press, isStep: press.slide === presses[index - 1]?.slide }));
}

/** Runs in the page, before its own scripts. */
function watchKeys() {
  const presses = [];
  window.presses = presses;
  addEventListener(
    'keydown',
    (event) => {
      // What the browser does not report took less than its shortest report.
      const press = { slide: '', step: '', hasFigure: false, frame: NaN, shown: 16, at: event.timeStamp };
      presses.push(press);
      requestAnimationFrame(() => {
        const up = document.querySelector('.slide[data-up], .slide.up');
        press.slide = up?.id ?? '';
        press.step = up?.dataset.step ?? '';
        press.hasFigure = Boolean(up?.querySelector('.still, [role=img]'));
        requestAnimationFrame((now) => (press.frame = Math.max(now, performance.now()) - event.timeStamp));
      });
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const press = entry.name === 'keydown' && presses.find(({ at }) => Math.abs(at - entry.startTime) < 1);
      if (press) press.shown = entry.duration;
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}
