// Split bars as a reader sees them: each part as long as its share, its number within it, and each opinion named at its own end.
import { afterAll, describe, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { realContent } from '@/briefing/tests/fixtureContent';
import { pretendBrowser } from '@/scripts/stills/pretendBrowser.mjs';
import { pollPairs } from '../pollPairs';

afterAll(pretendBrowser());
// React looks for a document when it is loaded.
const { renderPicture } = await import('@/scripts/stills/renderPicture');

const views = briefing(realContent).figures.flatMap((figure) =>
  figure.kind === 'opinion-pairs' ? figure.views.map((view) => ({ ...view, kind: figure.kind, name: `${figure.id}, ${view.id}` })) : [],
);
const number = (element: Element, attribute: string) => Number(element.getAttribute(attribute));

it('there are some', () => expect(views).not.toEqual([]));

describe.each(views)('$name', (view) => {
  const { joint, own } = pollPairs(view.rows, view.columns);
  const polls = [...joint.flatMap((pair) => pair.polls), ...own.flat()];

  it.each(['wide', 'narrow', 'slide'] as const)('%s', async (size) => {
    const svg = await renderPicture({ ...view, view: view.id }, size);
    if (!svg) throw new Error(`${view.name} was not drawn`);
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      says: text.textContent ?? '',
      x: number(text, 'x'),
      y: number(text, 'y'),
      atEnd: text.getAttribute('text-anchor') === 'end',
    }));
    for (const { stop, opinions, source } of polls) {
      const parts = [...svg.querySelectorAll(`[data-stop="${stop}"]`)];
      expect(parts, source).toHaveLength(opinions.length);
      const places = parts.map((part) => ({ left: number(part, 'x'), right: number(part, 'x') + number(part, 'width'), top: number(part, 'y') }));
      const [first, second] = opinions;
      const [one, other] = places;
      if (!first || !second || !one || !other) throw new Error('a poll has two opinions');
      const scale = (one.right - one.left) / first.share;
      // The paper between two parts is two pixels wide, a hollow part's edge one and a half.
      for (const [index, { share, label }] of opinions.entries()) {
        const { left = 0, right = 0 } = places[index] ?? {};
        expect(Math.abs(right - left - share * scale), `${source}: ${label}`).toBeLessThanOrEqual(4);
      }
      for (const [{ text, label }, { left, right, top }] of [
        [first, one],
        [second, other],
      ] as const) {
        const within = texts.find(({ says, x, y }) => says === text && x >= left && x <= right && y > top && y < top + 60);
        expect(within, `${source}: ${text} in the part of “${label}”`).toBeDefined();
      }
      // The labels of this bar are the nearest over it.
      const over = texts.filter(({ says, y }) => [first.label, second.label].includes(says) && y < one.top && y > one.top - 30);
      expect(
        over.some(({ says, x, atEnd }) => says === first.label && !atEnd && Math.abs(x - one.left) <= 2),
        `${source}: ${first.label} at the left`,
      ).toBe(true);
      expect(
        over.some(({ says, x, atEnd }) => says === second.label && atEnd && x >= other.right - 2),
        `${source}: ${second.label} at the right`,
      ).toBe(true);
    }
  });
});
