// How long until a deck's first slide is painted, on a slow line with an empty cache.
import { firstVisit } from './slowPhone.mjs';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of a deck
 * @returns {Promise<{painted: number, bytes: number}>} milliseconds from navigation to the frame that shows the first slide alone, letters and picture; bytes received by then and after
 */
export function firstSlide(browser, url) {
  return firstVisit(browser, url, { viewport: { width: 1280, height: 720 } }, watchForSlide);
}

/** Runs in the page: resolves when a frame has been shown after the first slide stood in the window, whole and alone. */
function watchForSlide() {
  window.firstPainted = new Promise((resolve) => {
    const look = () => {
      // The slide after it may lie ready, unseen.
      const shown = [...document.querySelectorAll('.slide')].filter((slide) => slide.checkVisibility({ visibilityProperty: true }));
      const whole = shown.length === 1 && shown[0].querySelector('h1') && shown[0].querySelector('.slide-main svg');
      const { height = 0 } = whole ? shown[0].getBoundingClientRect() : {};
      if (Math.abs(height - innerHeight) < 2) requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
