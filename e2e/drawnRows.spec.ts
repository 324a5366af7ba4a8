// What is drawn is what is in the files and in the table: for every view of every figure, from the values that its stills show.
import { parse } from 'csv-parse/sync';
import type { FigureKind } from '@/briefing/schema/figure';
import { formatDate } from '@/briefing/write/dates';
import { briefing } from '@/briefing/load';
import { expect, test } from './strictTest';

const { figures } = briefing();
type Row = Record<string, string>;

const thousands = (value = '') => (value === '' ? '' : Number(value).toLocaleString('en-GB'));
const withoutYear = (date = '') => formatDate(date).replace(/ \d{4}$/, '');

interface Drawn {
  written: (row: Row, view: string) => (string | undefined)[];
  stops?: (rows: Row[]) => number;
}
const noneWritten: Drawn = { written: () => [] };

/** By kind (a kind that is not here has its places counted alone): what a still writes of a row of the file, in its own form, and how many places a walk along it has. What is empty is not drawn. */
const drawn: Partial<Record<FigureKind, Drawn>> = {
  'year-bars': { written: ({ count, per_month: rate }, view) => [view === 'per-month' ? Number(rate).toFixed(1) : count] },
  'opinion-split': { written: ({ first_pct: a, second_pct: b, dont_know_pct: rest }) => [a, b, rest], stops: (rows) => 3 * rows.length },
  'count-points': { written: ({ cumulative }) => [cumulative] },
  'opinion-points': { written: ({ first_pct: a, second_pct: b }) => [a, b] },
  'opinion-pairs': { written: ({ first_pct: a, second_pct: b, dont_know_pct: rest }) => [a, b, rest] },
  'pact-band': { written: ({ days }) => [thousands(days)] },
  // Its walk goes on by weeks and months, too.
  'notice-days': { written: ({ day }) => [day], stops: () => 17 },
  'sharing-routes': { written: ({ from, to, exchanges }) => [from, to, exchanges] },
  'sight-map': { written: ({ place, distance }) => [place, thousands(distance)] },
  'offer-lanes': { written: ({ date, by }) => [withoutYear(date), by] },
  'asset-ranges': {
    written: ({ satellites, aegis, patrol_aircraft: patrol }) => [satellites, aegis, patrol],
    // Sources of one number share a place.
    stops: (rows) => ['satellites', 'aegis', 'patrol_aircraft'].reduce((sum, column) => sum + new Set(rows.map((row) => row[column]).filter(Boolean)).size, 0),
  },
};

for (const figure of figures) {
  test(`${figure.id}: in every view the still, the file and the table have the same rows and values`, async ({ page, request }) => {
    for (const [index, view] of figure.views.entries()) {
      const name = [figure.id, view.id].filter(Boolean).join('.');
      const rows = parse(await (await request.get(`/figures/${name}.plain.csv`)).text(), { columns: true }) as Row[];
      await page.goto(`/charts/${figure.id}${index > 0 ? `?view=${view.id}` : ''}`);
      const summary = page.locator('.figure-data summary').filter({ visible: true });
      await expect(summary, `${name}: the table says how many rows it has`).toContainText(`${rows.length} row`);
      await summary.click();
      await expect(page.getByRole('table')).toBeVisible();
      const table = await page
        .getByRole('table')
        .locator('tbody tr')
        .evaluateAll((list) =>
          list.map((row) => ({ id: row.getAttribute('data-row'), cells: [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim()) })),
        );
      expect(
        table.map(({ id }) => id),
        name,
      ).toEqual(rows.map(({ id }) => id));
      expect(
        rows.map(({ id }) => id),
        name,
      ).toEqual([...view.rowIds]);

      const { written, stops = (list: Row[]) => list.length } = drawn[figure.kind] ?? noneWritten;
      const stills = await page
        .locator('.chart-views .chart')
        .filter({ visible: true })
        .evaluate((chart) => ({
          said: (JSON.parse(chart.querySelector('script')?.textContent ?? '[]') as string[][]).map((list) => list.length),
          pictures: [...chart.querySelectorAll('.still')].map((still) => ({
            stops: new Set([...still.querySelectorAll('[data-stop]')].map((mark) => mark.getAttribute('data-stop'))).size,
            words: [...still.querySelectorAll('text')]
              .map((text) => [...text.childNodes].map(({ textContent }) => textContent).join(' '))
              .join(' ')
              .replace(/\s+/g, ' '),
          })),
        }));
      expect(stills.pictures.length, name).toBe(2);
      for (const { stops: count, words } of stills.pictures) {
        expect(count, `${name}: marks one can walk along`).toBe(stops(rows));
        for (const value of new Set(rows.flatMap((row) => written(row, view.id)).filter((text): text is string => Boolean(text)))) {
          expect(words, `${name} writes ${value}`).toMatch(new RegExp(`(?<![\\d.,])${value.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`));
        }
      }
      for (const count of stills.said) expect(count, `${name}: sentences`).toBe(stops(rows));

      // The table shows the numbers as the file has them.
      for (const [place, row] of rows.entries()) {
        const numbers = Object.values(view.columns)
          .map((column) => row[column] ?? '')
          .filter((cell) => /^-?\d+(\.\d+)?$/.test(cell));
        for (const number of numbers) expect(table[place]?.cells, `${name}, ${row.id}`).toContain(number);
      }
    }
  });
}

test('rows stand in the order of their days, in the file and in the table', () => {
  for (const figure of figures) {
    for (const { id, rows, columns } of figure.views) {
      const of = (row: (typeof rows)[number], role: string) => (columns[role] ? String(row[columns[role]] ?? '') : '');
      const days = rows
        .map((row) => of(row, 'date') || of(row, 'end') || of(row, 'published') || of(row, 'asOf') || of(row, 'from'))
        .filter((day) => /^\d{4}/.test(day));
      const inOrder = days.toSorted((one, other) => {
        // A month stands for any of its days.
        const length = Math.min(one.length, other.length);
        return one.slice(0, length).localeCompare(other.slice(0, length));
      });
      expect(days, `${figure.id} ${id}`).toEqual(inOrder);
    }
  }
});

test('one colour stands for one side in every chart of opinions', async ({ page }) => {
  const fills = (id: string) =>
    page
      .locator(`#figure-${id} .still-wide [data-stop]`)
      .evaluateAll((marks) => marks.map((mark) => ({ stop: mark.getAttribute('data-stop'), name: mark.nodeName, fill: mark.getAttribute('fill') })));
  const ending = 'var(--opinion-first)';

  await page.goto('/charts/realmeter-august-2019');
  expect((await fills('realmeter-august-2019')).filter(({ fill }) => fill === ending).map(({ stop }) => stop)).toEqual(['0']);

  // In polls a circle is for ending the pact, whichever answer was read out first.
  await page.goto('/charts/polls');
  const polls = await fills('polls');
  const sided = figures.find(({ id }) => id === 'polls')?.views[0]?.rows.filter((row) => row.first_side) ?? [];
  expect(polls.filter(({ fill }) => fill === ending)).toHaveLength(sided.length);
  expect(polls.filter(({ fill }) => fill === ending).every(({ name }) => name === 'circle')).toBe(true);

  // The plan of 2023: against it, the second of each bar's answers.
  await page.goto('/charts/settlement-2023');
  const plan = await fills('settlement-2023');
  for (const stop of new Set(plan.map((mark) => mark.stop))) {
    const [forIt, against] = plan.filter((mark) => mark.stop === stop);
    expect([forIt?.fill === ending, against?.fill], `poll ${stop}`).toEqual([false, ending]);
  }
});
