// Tells the page around an embedded figure how tall the figure is, on load and whenever that changes.
import { heightMessage } from '@/components/figures/embedMessage';

/**
 * In two forms: our own, `{ type: 'gsomia-briefing:height', figure, height }`, and that of pym.js (which many newsrooms
 * run) where the address carries its `childId`: `pymxPYMx<childId>xPYMxheightxPYMx<px>`. The height is nobody's secret,
 * so any host may have it.
 */
export function tellHeight(): void {
  const main = document.querySelector<HTMLElement>('main[data-figure]');
  if (!main || parent === window) return;
  const child = new URLSearchParams(location.search).get('childId');
  let last = 0;
  const tell = () => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ type: heightMessage, figure: main.dataset.figure, height }, '*');
    if (child !== null) parent.postMessage(['pym', child, 'height', height].join('xPYMx'), '*');
  };
  new ResizeObserver(tell).observe(main);
  // Told once more when all is loaded: a host that listens late has missed the first.
  const tellAgain = () => {
    last = 0;
    tell();
  };
  if (document.readyState === 'complete') tellAgain();
  else addEventListener('load', tellAgain);
}
