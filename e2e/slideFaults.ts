// Looks at each slide of a talk as it is painted: whether it keeps to its page, and how large its letters are.
import type { Page } from '@playwright/test';

/**
 * @param smallest the letters' least size, in pixels of a slide 1280 wide; @param withWho looks at who says so on each slide, too
 * @returns a line for each fault of any slide, walking through the talk by its own keys
 */
export function slideFaults(page: Page, smallest: number, { withWho = false } = {}): Promise<string[]> {
  return page.evaluate(walkThroughTalk, { smallest, withWho });
}

/** Runs in the page, all of it: what it needs stands within. */
function walkThroughTalk({ smallest, withWho }: { smallest: number; withWho: boolean }): string[] {
  const faults: string[] = [];
  const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('Home');
  for (const slide of document.querySelectorAll<HTMLElement>('.slide:not([hidden])')) {
    if (slide.dataset.up === undefined) faults.push(`${slide.id}: the key did not bring it up`);
    else if (slide.dataset.steps) faults.push(...faultsOfSlide(slide).map((fault) => `${slide.id}, first step: ${fault}`));
    if (slide.dataset.steps) press('ArrowRight');
    for (const button of [undefined, ...slide.querySelectorAll<HTMLElement>('[data-show-view]')]) {
      button?.click();
      faults.push(...faultsOfSlide(slide).map((fault) => `${slide.id}${button ? `, ${button.textContent}` : ''}: ${fault}`));
    }
    if (withWho && slide.querySelector('.slide-who')) {
      press('a');
      faults.push(...faultsOfSlide(slide).map((fault) => `${slide.id}, who says so: ${fault}`));
      press('a');
    }
    // On with the steps it has left, then to the next.
    for (let step = Number(slide.dataset.step ?? 1); step <= Number(slide.dataset.steps ?? 1); step += 1) press('ArrowRight');
  }
  return [...new Set(faults)];

  function faultsOfSlide(slide: HTMLElement): string[] {
    const page = slide.querySelector<HTMLElement>('.slide-page');
    const foot = slide.querySelector<HTMLElement>('.slide-foot');
    // The opening has none.
    if (!page || (!foot && slide.id !== 'cover')) return ['it has no page or no foot'];
    const found: string[] = [];
    const sheet = page.getBoundingClientRect();
    const unit = Math.min(sheet.width / 1280, sheet.height / 720);
    const near = Math.max(1, 1.5 * unit);
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.classList.length > 0 ? `.${element.classList[0]}` : ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
    const who = [...page.querySelectorAll('.slide-who')].find((sheet) => sheet.checkVisibility());
    // What it lies over is not looked at through it.
    const shown = [...(who ?? page).querySelectorAll<HTMLElement | SVGElement>('*')].filter(
      (element) =>
        !element.closest('defs, pattern, clipPath, mask, .sr-only, .chart-hint, .slide-room') && element.checkVisibility({ visibilityProperty: true }),
    );

    const inked = new Map<Element, { top: number; bottom: number; left: number; right: number; from: Element }[]>();
    for (const element of shown) {
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      for (const { left, top, right, bottom } of boxes) {
        if (left < sheet.left - near || top < sheet.top - near || right > sheet.right + near || bottom > sheet.bottom + near)
          found.push(
            `${name(element)} leaves the slide: ${Math.round(left)} ${Math.round(top)} ${Math.round(right)} ${Math.round(bottom)} of ${sheet.width} × ${sheet.height}`,
          );
      }
      const part = [...page.children].find((child) => child.contains(element));
      const drawn = element instanceof SVGElement ? (element.tagName === 'svg' ? boxes : []) : linesOf(element);
      if (part) inked.set(part, [...(inked.get(part) ?? []), ...drawn.map(({ left, top, right, bottom }) => ({ left, top, right, bottom, from: element }))]);
      found.push(...clippedIn(element), ...smallIn(element));
    }
    const parts = [...inked].filter(([, boxes]) => boxes.length > 0);
    for (const [index, [, above]] of parts.entries()) {
      const below = parts[index + 1]?.[1] ?? [];
      for (const high of above) {
        const hit = below.find(
          (low) => high.left < low.right - near && low.left < high.right - near && high.bottom > low.top + near && low.bottom > high.top + near,
        );
        if (hit) found.push(`${name(high.from)} lies over ${name(hit.from)}`);
      }
    }
    const line = foot?.getBoundingClientRect().top ?? sheet.bottom;
    for (const [part, boxes] of parts) {
      const over = part === foot ? undefined : boxes.find(({ bottom }) => bottom > line + near);
      if (over) found.push(`${name(over.from)} reaches ${Math.round(over.bottom - line)} px into the foot`);
    }
    return found;

    /** The boxes of an element's own letters, a third of the line's free height taken away. */
    function linesOf(element: Element): { left: number; top: number; right: number; bottom: number }[] {
      return [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].map(({ left, top, right, bottom, height }) => ({
            left,
            right,
            top: top + height * 0.12,
            bottom: bottom - height * 0.12,
          }));
        });
    }

    function clippedIn(element: Element): string[] {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      if (element instanceof SVGElement || (overflowX === 'visible' && overflowY === 'visible')) return [];
      const clipped = element.scrollWidth > element.clientWidth + near || element.scrollHeight > element.clientHeight + near;
      return clipped || textOverflow === 'ellipsis' ? [`${name(element)} is clipped`] : [];
    }

    /** As drawn: a picture's letters are scaled with it. */
    function smallIn(element: Element): string[] {
      if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) return [];
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const size = (parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1)) / unit;
      return size < smallest - 0.05 ? [`${name(element)} is set in ${size.toFixed(1)} px`] : [];
    }
  }
}
