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
    const overlap = (one: Box, other: Box) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;
    const inside = (one: Box, other: Box) =>
      one.left >= other.left - slack && one.right <= other.right + slack && one.top >= other.top - slack && one.bottom <= other.bottom + slack;

    /** Of the letters' bodies: a line's box is taller than what is printed. */
    const boxesOf = (text: SVGTextElement): { words: string; box: Box; haloed: boolean }[] => {
      const haloed = getComputedStyle(text).paintOrder.startsWith('stroke');
      const runs = [...text.children].some((child) => child.hasAttribute('y') || child.hasAttribute('dy')) ? [...text.children] : [text];
      return runs.map((run) => {
        const { left, right, top, bottom } = run.getBoundingClientRect();
        const turned = bottom - top > 2 * (right - left) && (run.textContent ?? '').length > 2;
        const [above, below] = [0.24 * (bottom - top), 0.26 * (bottom - top)];
        return { haloed, words: run.textContent ?? '', box: turned ? { left, right, top, bottom } : { left, right, top: top + above, bottom: bottom - below } };
      });
    };

    const shapesOf = (svg: SVGSVGElement, kinds: string) =>
      [...svg.querySelectorAll<SVGGeometryElement>(kinds)].filter((shape) => !shape.closest('defs, pattern'));

    /** What a word must not be printed half over: shapes with a fill of their own. A plate is paper, and meant for it. */
    const marksOf = (svg: SVGSVGElement): Box[] =>
      shapesOf(svg, 'rect, circle, path')
        .filter((shape) => shape.tagName !== 'path' || /z\s*$/i.test(shape.getAttribute('d') ?? ''))
        .filter((shape) => !/none|--paper|tint/.test(shape.getAttribute('fill') ?? ''))
        .map((shape) => shape.getBoundingClientRect());

    /** Of lines that are drawn through (dotted ones guide the eye behind the words): where they run, every two pixels. */
    const pointsOf = (svg: SVGSVGElement): DOMPoint[] =>
      shapesOf(svg, 'path, line')
        .filter((shape) => shape.hasAttribute('stroke') && !shape.hasAttribute('stroke-dasharray') && !/rule/.test(shape.getAttribute('stroke') ?? ''))
        .flatMap((shape) => {
          const matrix = shape.getScreenCTM();
          const length = shape.getTotalLength();
          return matrix ? Array.from({ length: Math.floor(length / 2) + 1 }, (_, step) => shape.getPointAtLength(2 * step).matrixTransform(matrix)) : [];
        });

    return svgs.flatMap((element) => {
      const svg = element as SVGSVGElement;
      const name = svg.dataset.name ?? svg.getAttribute('class') ?? '';
      const edge = svg.getBoundingClientRect();
      const words = [...svg.querySelectorAll('text')].flatMap(boxesOf).filter(({ words: said }) => said.trim() !== '');
      const marks = marksOf(svg);
      const points = pointsOf(svg);
      const faults: string[] = [];
      words.forEach(({ words: said, box, haloed }, index) => {
        if (box.left < edge.left - slack || box.right > edge.right + slack)
          faults.push(`“${said}” leaves the drawing by ${Math.max(edge.left - box.left, box.right - edge.right).toFixed(1)} px`);
        for (const other of words.slice(index + 1)) if (overlap(box, other.box)) faults.push(`“${said}” lies over “${other.words}”`);
        const crossing = haloed
          ? undefined
          : points.find(({ x, y }) => x > box.left + slack && x < box.right - slack && y > box.top + slack && y < box.bottom - slack);
        if (crossing) faults.push(`a line runs through “${said}”`);
        for (const mark of marks) {
          if (overlap(box, mark) && !inside(box, mark)) faults.push(`“${said}” is half over a mark`);
        }
      });
      return [...new Set(faults)].map((fault) => `${name}: ${fault}`);
    });
  });
  return found;
}
