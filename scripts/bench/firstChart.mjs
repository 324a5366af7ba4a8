// How long until the first chart of a page is painted, on a slow phone with an empty cache.
import { firstVisit } from './slowPhone.mjs';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url with the figure's anchor, so that the chart is in the window
 * @returns {ReturnType<typeof firstVisit>} painted: the frame that shows the chart
 */
export function firstChart(browser, url) {
  return firstVisit(browser, url, { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 }, watchForChart);
}

/** Runs in the page: resolves when a frame has been shown after a bar stood in the window. */
function watchForChart() {
  window.firstPainted = new Promise((resolve) => {
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
