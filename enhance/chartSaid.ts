// What a chart shows of the value that was chosen: its mark outlined, its sentence beside it, and the same sentence for a screen reader.
import { boxOfStop, labelsOf } from './chartMarks';
import { meet, placeBeside, scrollToSee, withOwnWords, type Box } from './chartTip';

/** What a reader pointed with: only a tap and a key may scroll the window, a mouse that rests would be moved from its mark. */
export type Hand = 'mouse' | 'finger' | 'keys';

/** Under a narrow picture, from its edge to the sentence. */
const gap = 8;

export interface Said {
  /** What the keyboard walks in. */
  walk: HTMLElement;
  /** The picture that is drawn at this width; undefined while the chart is hidden. */
  picture: () => HTMLElement | undefined;
  /** How many values the picture has. */
  count: () => number;
  /** @returns false where the picture has no such value */
  show: (stop: number, by: Hand) => boolean;
  hide: () => void;
  isTip: (target: EventTarget | null) => boolean;
}

/**
 * @param chart the place components/charts/ChartPlace.tsx writes: stills, their sentences, the hint
 * @throws where its sentences are missing or no JSON
 */
export function saidIn(chart: HTMLElement): Said {
  const stills = [...chart.querySelectorAll<HTMLElement>('.still')];
  const lists = JSON.parse(chart.querySelector('script')?.textContent ?? '') as string[][];
  const { walk, status, outline, tip } = partsIn(chart);
  const picture = () => stills.find((still) => still.getClientRects().length > 0);
  const sentences = () => lists[stills.findIndex((still) => still === picture())] ?? lists[0] ?? [];

  function show(stop: number, by: Hand): boolean {
    const still = picture();
    const words = sentences()[stop];
    const box = still && boxOfStop(still, stop);
    if (!box || words === undefined) {
      hide();
      return false;
    }
    status.textContent = tip.textContent = words;
    outline.hidden = tip.hidden = false;
    const isNarrow = still.classList.contains('still-narrow');
    if (by !== 'mouse') bringIntoView(box, still, isNarrow);
    const mark = boxOfStop(still, stop) ?? box;
    const { left, top } = chart.getBoundingClientRect();
    moveTo(outline, mark.left - left, mark.top - top);
    outline.style.width = `${mark.right - mark.left}px`;
    outline.style.height = `${mark.bottom - mark.top}px`;
    if (!isNarrow || !placeUnder(mark, still)) placeNear(mark, still);
    return true;
  }

  function hide(): void {
    outline.hidden = tip.hidden = true;
    status.textContent = tip.textContent = '';
  }

  function bringIntoView(mark: Box, still: Element, isNarrow: boolean): void {
    delete tip.dataset.under;
    const taken = tip.getBoundingClientRect().height + gap;
    scrollBy({
      top: scrollToSee(mark, still.getBoundingClientRect(), isNarrow ? { top: 0, bottom: innerHeight - taken } : { top: taken, bottom: innerHeight }),
      behavior: 'instant',
    });
  }

  /** @returns whether it covers nothing that belongs to the mark there; it sticks to the window's edge where the picture goes on below */
  function placeUnder(mark: Box, still: Element): boolean {
    tip.dataset.under = '';
    moveTo(tip, 0, 0);
    tip.style.margin = '0';
    const { height } = tip.getBoundingClientRect();
    // In a frame as tall as its content there is no more room than the lines below the picture take.
    const end = Math.max(document.documentElement.getBoundingClientRect().bottom, innerHeight);
    const missing = Math.max(0, Math.ceil(still.getBoundingClientRect().bottom + gap + height - end));
    // It takes no room: what follows the chart stays where it is.
    tip.style.margin = `${gap - missing}px 0 ${missing - gap - height}px`;
    return !meet(tip.getBoundingClientRect(), withOwnWords(mark));
  }

  function placeNear(mark: Box, still: Element): void {
    delete tip.dataset.under;
    tip.style.margin = '0';
    moveTo(tip, 0, 0);
    const { width, height } = tip.getBoundingClientRect();
    const drawn = still.getBoundingClientRect();
    const place = placeBeside({ picture: drawn, mark, labels: labelsOf(still), room: roomOf(chart, drawn), tip: { width, height } });
    const { left, top } = chart.getBoundingClientRect();
    moveTo(tip, place.left - left, place.top - top);
  }

  return { walk, picture, count: () => sentences().length, show, hide, isTip: (target) => target === tip };
}

/** As wide as the picture, as high as the window; a slide cuts off what reaches over its edge. */
function roomOf(chart: Element, { left, right }: Box): Box {
  const slide = chart.closest('.slide-frame')?.getBoundingClientRect();
  return {
    left: Math.max(0, left),
    right: Math.min(document.documentElement.clientWidth, right),
    top: Math.max(0, slide?.top ?? 0),
    bottom: Math.min(innerHeight, slide?.bottom ?? innerHeight),
  };
}

function moveTo({ style }: HTMLElement, left: number, top: number): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
}

/** Only scripts can use them, so only a script puts them in. */
function partsIn(chart: HTMLElement) {
  const walk = part('div', 'chart-walk', { role: 'application', tabindex: '0', 'aria-label': chart.querySelector('.chart-hint')?.textContent ?? '' });
  const describedBy = chart.getAttribute('aria-describedby');
  if (describedBy) walk.setAttribute('aria-describedby', describedBy);
  // Always in the page: a live region that comes with its words is often not heard.
  const status = part('p', 'sr-only', { role: 'status' });
  const outline = part('div', 'chart-at', { hidden: '' });
  const tip = part('p', 'chart-tip', { hidden: '', 'aria-hidden': 'true' });
  walk.append(status);
  chart.append(walk, outline, tip);
  return { walk, status, outline, tip };
}

function part(name: 'div' | 'p', className: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
