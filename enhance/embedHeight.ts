// Tells the page around an embedded figure how tall the figure is, on load and whenever that changes.
import { heightMessage } from '@/components/figures/embedMessage';

/**
 * In our own form, `{ type: 'gsomia-briefing:height', figure, height }`; in that of pym.js (which many newsrooms run)
 * where the address carries its `childId`: `pymxPYMx<childId>xPYMxheightxPYMx<px>`; and in that of WordPress, which gives
 * each frame a word of its own behind the address: `{ message: 'height', value, secret }`. The height is nobody's secret,
 * so any host may have it.
 */
export function tellHeight(): void {
  const main = document.querySelector<HTMLElement>('main[data-figure]');
  if (!main || parent === window) return;
  const child = new URLSearchParams(location.search).get('childId');
  const [, secret] = /^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash) ?? [];
  let last = 0;
  const tell = () => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ type: heightMessage, figure: main.dataset.figure, height }, '*');
    if (child !== null) parent.postMessage(['pym', child, 'height', height].join('xPYMx'), '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  // WordPress's sandbox lets no frame open a page: its own script does it on being told.
  if (secret) {
    main.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      if (!link) return;
      event.preventDefault();
      parent.postMessage({ message: 'link', value: link.href, secret }, '*');
    });
  }
  new ResizeObserver(tell).observe(main);
  // Told once more when all is loaded: a host that listens late has missed the first.
  const tellAgain = () => {
    last = 0;
    tell();
  };
  if (document.readyState === 'complete') tellAgain();
  else addEventListener('load', tellAgain);
}
