// What a reader sees is in proportion to what is counted: bars from nought, intervals as wide as their margins, days along time, each label at its own mark.
import { afterAll, expect, it } from 'vitest';
import { briefing } from '@/briefing/load';
import { realContent } from '@/briefing/tests/fixtureContent';
import { pretendBrowser } from '@/scripts/stills/pretendBrowser.mjs';
import type { Size } from '../picture';
import { yearBars } from '../exchanges/yearCounts';
import { opinionsOf } from '../polls/opinions';
import { splitMargins } from '../polls/marginOfError';
import { pollGroups } from '../polls/pollRows';
import { pollsDrawn } from '../polls/pollsDrawn';

afterAll(pretendBrowser());
// React looks for a document when it is loaded.
const { renderPicture } = await import('@/scripts/stills/renderPicture');
const { figures } = briefing(realContent);

/** Every view of every figure of a kind: the rules hold for any numbers an editor may put in. */
function viewsOf(kind: string) {
  return figures
    .filter((figure) => figure.kind === kind)
    .flatMap((figure) => figure.views.map((view) => ({ ...view, kind: figure.kind, name: `${figure.id}, ${view.id}` })));
}

type View = ReturnType<typeof viewsOf>[number];

async function draw(view: View, size: Size = 'wide'): Promise<Element> {
  const svg = await renderPicture({ ...view, view: view.id }, size);
  if (!svg) throw new Error(`${view.name} was not drawn`);
  return svg;
}

const number = (element: Element | null, attribute: string) => Number(element?.getAttribute(attribute));
const mark = (svg: Element, stop: number) => svg.querySelector(`[data-stop="${stop}"]`);
const texts = (svg: Element) => [...svg.querySelectorAll('text')].map((text) => ({ says: text.textContent ?? '', x: number(text, 'x'), y: number(text, 'y') }));
/** The numbers of a path, in their order. */
const numbersIn = (path: Element) => [...(path.getAttribute('d') ?? '').matchAll(/-?\d+(?:\.\d+)?/g)].map(([found]) => Number(found));

const sizes = ['wide', 'narrow', 'slide'] as const;

for (const view of viewsOf('year-bars')) {
  it(`${view.name}: a bar is as high as its count, from nought, and its number stands over it`, async () => {
    const bars = yearBars({ rows: view.rows, columns: view.columns, view: view.id });
    for (const size of sizes) {
      const svg = await draw(view, size);
      const drawn = bars.map(({ stop }) => mark(svg, stop));
      const bottoms = drawn.map((rect) => number(rect, 'y') + number(rect, 'height'));
      const axis = number(svg.querySelector('.recharts-xAxis line, line'), 'y1');
      for (const bottom of bottoms) expect(Math.abs(bottom - axis)).toBeLessThanOrEqual(1);
      const highest = bars.reduce((one, other) => (other.value > one.value ? other : one));
      const scale = number(mark(svg, highest.stop), 'height') / highest.value;
      for (const [index, { value, written }] of bars.entries()) {
        const rect = drawn[index] ?? null;
        expect(Math.abs(number(rect, 'height') - value * scale), `${size}, ${written}`).toBeLessThanOrEqual(1.5);
        const middle = number(rect, 'x') + number(rect, 'width') / 2;
        const over = texts(svg).find(({ says, x, y }) => says === written && Math.abs(x - middle) <= 1 && y < number(rect, 'y'));
        expect(over, `${size}: ${written} over its bar`).toBeDefined();
      }
    }
  });

  it(`${view.name}: the count of another stands at its own height, beside the bar of its year`, async () => {
    const bars = yearBars({ rows: view.rows, columns: view.columns, view: view.id });
    const rivals = bars.flatMap((bar) => bar.rivals);
    const svg = await draw(view);
    expect(svg.querySelectorAll('[data-stop]')).toHaveLength(bars.length + rivals.length);
    const [tallest] = [...bars].sort((one, other) => other.value - one.value);
    const bar = mark(svg, tallest?.stop ?? -1);
    const [scale, bottom] = [number(bar, 'height') / (tallest?.value ?? 0), number(bar, 'y') + number(bar, 'height')];
    for (const { stop, value, label } of rivals) {
      const tick = mark(svg, stop)?.querySelector('path');
      const middle = tick ? (numbersIn(tick)[1] ?? Number.NaN) : Number.NaN;
      expect(Math.abs(bottom - middle - value * scale), label).toBeLessThanOrEqual(2);
      expect(mark(svg, stop)?.querySelector('text')?.textContent).toBe(label);
    }
  });
}

for (const view of viewsOf('opinion-split')) {
  it(`${view.name}: a bar is as long as its share, its interval as wide as twice its margin, and its label stands in its row`, async () => {
    const row = view.rows[0] ?? {};
    const opinions = opinionsOf(row, view.columns);
    const [first, second] = opinions;
    const margins = splitMargins(first?.share ?? 0, second?.share ?? 0, Number(row[view.columns.n ?? '']), Number(row[view.columns.margin ?? '']));
    for (const size of sizes) {
      const svg = await draw(view, size);
      const scale = number(mark(svg, 0), 'width') / (first?.share ?? 0);
      const intervals = [...svg.querySelectorAll('path')].filter((path) => path.getAttribute('stroke') === 'var(--ink)').map(numbersIn);
      const known = Boolean(view.columns.n && row[view.columns.n]);
      expect(intervals).toHaveLength(known ? 2 : 0);
      for (const [stop, { share, label }] of opinions.entries()) {
        const rect = mark(svg, stop);
        expect(number(rect, 'x')).toBeLessThanOrEqual(1);
        expect(Math.abs(number(rect, 'width') - share * scale), label).toBeLessThanOrEqual(2);
        const [top, bottom] = [number(rect, 'y'), number(rect, 'y') + number(rect, 'height')];
        expect(
          texts(svg).some(({ says, y }) => says === share.toFixed(1) && y > top && y < bottom + 4),
          `${share} in its row`,
        ).toBe(true);
        expect(
          texts(svg).some(({ says, y }) => says.startsWith(label) && y < top && y > top - 40),
          `${label} over its bar`,
        ).toBe(true);
      }
      for (const [index, margin] of (known ? [margins.first, margins.second] : []).entries()) {
        const [from = 0, , , , , to = 0] = intervals[index] ?? [];
        expect(Math.abs(to - from - 2 * margin * scale)).toBeLessThanOrEqual(0.5);
        expect(Math.abs((from + to) / 2 - (opinions[index]?.share ?? 0) * scale)).toBeLessThanOrEqual(0.5);
      }
    }
  });
}

for (const view of viewsOf('opinion-points')) {
  it(`${view.name}: a mark stands at its share, an interval is as wide as twice its margin, a number stands on its own side`, async () => {
    const svg = await draw(view);
    const polls = pollGroups(pollsDrawn(view.rows, view.columns, 'wide'), view.columns).flatMap((group) =>
      group.rows.map((row) => ({ ...row, sided: group.sided })),
    );
    const placeOf = (shape: Element) => {
      if (shape.tagName === 'circle') return number(shape, 'cx');
      return shape.tagName === 'rect' ? number(shape, 'x') + number(shape, 'width') / 2 : (numbersIn(shape)[0] ?? Number.NaN);
    };
    const points = polls.flatMap(({ stop, answers }) =>
      [...svg.querySelectorAll(`[data-stop="${stop}"]`)].map((shape, index) => ({ x: placeOf(shape), answer: answers[index], stop })),
    );
    expect(points).toHaveLength(2 * polls.length);
    const shares = points.map(({ answer }) => answer?.share ?? Number.NaN);
    const [low, high] = [points[shares.indexOf(Math.min(...shares))], points[shares.indexOf(Math.max(...shares))]];
    const scale = ((high?.x ?? 0) - (low?.x ?? 0)) / ((high?.answer?.share ?? 0) - (low?.answer?.share ?? 0));
    const at = (share: number) => (low?.x ?? 0) + (share - (low?.answer?.share ?? 0)) * scale;
    for (const { x, answer } of points) expect(Math.abs(x - at(answer?.share ?? 0)), answer?.text).toBeLessThanOrEqual(0.5);

    const intervals = [...svg.querySelectorAll('path')].filter((path) => path.getAttribute('stroke-width') === '1.25').map(numbersIn);
    const withMargin = view.id === 'shares-only' ? [] : polls.flatMap(({ answers }) => answers.filter(({ margin }) => margin));
    expect(intervals).toHaveLength(withMargin.length);
    for (const [index, { share, margin = 0, text }] of withMargin.entries()) {
      const [from = 0] = intervals[index] ?? [];
      const to = (intervals[index] ?? []).at(-3) ?? 0;
      expect(Math.abs(to - from - 2 * margin * scale), `the interval of ${text}`).toBeLessThanOrEqual(0.5);
      expect(Math.abs((from + to) / 2 - at(share)), `the middle of ${text}`).toBeLessThanOrEqual(0.5);
    }
    // The smaller share's number stands left of its mark, the larger's right: swapped labels would cross.
    const said = texts(svg);
    for (const { answers } of polls) {
      const [smaller, larger] = [...answers].sort((one, other) => one.share - other.share);
      if (!smaller || !larger || smaller.share === larger.share) continue;
      expect(
        said.some(({ says, x }) => says === smaller.text && x < at(smaller.share)),
        `${smaller.text} left of its mark`,
      ).toBe(true);
      expect(
        said.some(({ says, x }) => says === larger.text && x > at(larger.share)),
        `${larger.text} right of its mark`,
      ).toBe(true);
    }
  });
}

for (const view of viewsOf('pact-band')) {
  it(`${view.name}: each state is as long as its days`, async () => {
    const svg = await draw(view);
    const rows = view.rows.filter((row) => row[view.columns.to ?? 'to']);
    const days = rows.map((row) => (Date.parse(String(row[view.columns.to ?? 'to'])) - Date.parse(String(row[view.columns.from ?? 'from']))) / 86_400_000);
    const lengths = rows.map((_, stop) => number(mark(svg, stop), 'width'));
    const scale = Math.max(...lengths) / Math.max(...days);
    for (const [index, length] of lengths.entries()) expect(Math.abs(length - (days[index] ?? 0) * scale), `state ${index + 1}`).toBeLessThanOrEqual(2);
  });
}
