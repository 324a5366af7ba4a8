// Finds what is wrong with the words of a drawing: cut off by its edge, printed over each other or half over a mark.
import type { Locator } from '@playwright/test';

/** @returns one line for each fault in the drawings found, empty when there are none */
export async function labelFaults(drawings: Locator): Promise<string[]> {
  const found = await drawings.evaluateAll((svgs) => {
    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    /** Pixels that two boxes may share, or a word hang over an edge, before an eye sees it. */
    const slack = 1;
    const overlap = (one: Box, other: Box) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;
    const inside = (one: Box, other: Box) => one.left >= other.left - slack && one.right <= other.right + slack && one.top >= other.top - slack && one.bottom <= other.bottom + slack;

    /** Of the letters' bodies: a line's box is taller than what is printed. */
    const boxesOf = (text: SVGTextElement): { words: string; box: Box }[] => {
      const runs = [...text.children].some((child) => child.hasAttribute('y') || child.hasAttribute('dy')) ? [...text.children] : [text];
      return runs.map((run) => {
        const { left, right, top, bottom } = run.getBoundingClientRect();
        const turned = bottom - top > 2 * (right - left) && (run.textContent ?? '').length > 2;
        const [above, below] = [0.24 * (bottom - top), 0.26 * (bottom - top)];
        return { words: run.textContent ?? '', box: turned ? { left, right, top, bottom } : { left, right, top: top + above, bottom: bottom - below } };
      });
    };

    /** What a word must not be printed half over: shapes with a fill of their own. A plate is paper, and meant for it. */
    const marksOf = (svg: SVGSVGElement): Box[] =>
      [...svg.querySelectorAll('rect, circle, path')]
        .filter((shape) => !shape.closest('defs, pattern'))
        .filter((shape) => {
          const { fill, fillOpacity } = getComputedStyle(shape);
          const paint = shape.getAttribute('fill') ?? fill;
          return paint !== 'none' && !/--paper|transparent|tint/.test(paint) && Number(fillOpacity) > 0.5;
        })
        .map((shape) => shape.getBoundingClientRect());

    return svgs.flatMap((element) => {
      const svg = element as SVGSVGElement;
      const name = svg.dataset.name ?? svg.getAttribute('class') ?? '';
      const edge = svg.getBoundingClientRect();
      const words = [...svg.querySelectorAll('text')].flatMap(boxesOf).filter(({ words: each }) => each.trim() !== '');
      const marks = marksOf(svg);
      const faults: string[] = [];
      words.forEach(({ words: said, box }, index) => {
        if (box.left < edge.left - slack || box.right > edge.right + slack) faults.push(`“${said}” leaves the drawing by ${Math.max(edge.left - box.left, box.right - edge.right).toFixed(1)} px`);
        for (const other of words.slice(index + 1)) if (overlap(box, other.box)) faults.push(`“${said}” lies over “${other.words}”`);
        for (const mark of marks) {
          if (overlap(box, mark) && !inside(box, mark)) faults.push(`“${said}” is half over a mark (${mark.left.toFixed(0)}–${mark.right.toFixed(0)} × ${mark.top.toFixed(0)}–${mark.bottom.toFixed(0)}; it is ${box.left.toFixed(0)}–${box.right.toFixed(0)} × ${box.top.toFixed(0)}–${box.bottom.toFixed(0)})`);
        }
      });
      return [...new Set(faults)].map((fault) => `${name}: ${fault}`);
    });
  });
  return found;
}
