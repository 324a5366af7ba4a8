// What a reader takes away of a figure: pictures that stand alone, of the sizes they should have, its rows, who says so; and the cards of links.
import type { APIRequestContext, BrowserContext } from '@playwright/test';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { cardNames } from '../components/takeaway/cardNames';
import { figureFiles } from '../components/takeaway/figureFiles';
import { briefing } from '@/briefing/load';
import { chaptersOf } from './sitemap';
import { expect, test } from './strictTest';

const all = briefing();
const files = figureFiles(all).map(({ name }) => name);
/** The small and the large PNG are as high as their figure needs. */
const sizes = [
  { ending: '@2x.png', width: 2400 },
  { ending: '.air-light.png', width: 1920, height: 1080 },
  { ending: '.air-dark.png', width: 1920, height: 1080 },
  { ending: '.png', width: 1200 },
];

for (const figure of all.figures) {
  const own = files.filter((name) => name.startsWith(`${figure.id}.`) || name.startsWith(`${figure.id}@`));

  test(`${figure.id}: its SVG files stand alone in a strict reader of XML`, async ({ page, request }) => {
    await page.goto('/about');
    for (const name of own.filter((file) => file.endsWith('.svg'))) {
      const answer = await request.get(`/figures/${name}`);
      expect(answer.headers()['content-type'], name).toContain('image/svg+xml');
      const seen = await page.evaluate(readSvg, await answer.text());
      expect(seen, name).toMatchObject({ error: null, root: 'svg', active: [], leads: [], repeated: [] });
      const view = figure.views.find(({ id }) => name === `${figure.id}.${id}.svg`) ?? figure.views[0];
      expect(seen.title, name).toBe(view?.title);
      expect(seen.description, name).toContain(view?.description);
      expect(seen.words, name).toContain(all.sourceById.get(figure.sources[0]?.id ?? '')?.outlet.split(/[,;]/)[0]);
    }
  });

  test(`${figure.id}: its PNG files have their sizes and are not blank`, async ({ context, request }) => {
    for (const name of own.filter((file) => file.endsWith('.png'))) {
      const wanted = sizes.find(({ ending }) => name.endsWith(ending));
      const { width, height, ink } = await readPng(context, request, `/figures/${name}`);
      expect(width, name).toBe(wanted?.width);
      expect(height, name).toBe(wanted?.height ?? height);
      expect(ink, `${name}: share of pixels that are not paper`).toBeGreaterThan(0.02);
    }
  });

  for (const view of [undefined, ...figure.views.filter(({ id }) => id)]) {
    const stem = [figure.id, view?.id].filter(Boolean).join('.');
    const ids = [...new Set((view ? [view] : figure.views).flatMap(({ rowIds }) => rowIds))];

    test(`${stem}: its CSV, workbook and JSON hold the rows drawn and who says so`, async ({ request }) => {
      const [marked, plain, workbook, record] = await Promise.all(
        ['csv', 'plain.csv', 'xlsx', 'json'].map((ending) => request.get(`/figures/${stem}.${ending}`)),
      );
      if (!marked || !plain || !workbook || !record) throw new Error('four files were asked for');
      for (const answer of [marked, plain, workbook, record]) expect(answer.status(), answer.url()).toBe(200);
      expect(marked.headers()['content-type']).toMatch(/^text\/csv; charset=utf-8/);
      // What a spreadsheet needs to read ‘5½ weeks’ when the file is opened by double click.
      expect((await marked.body()).subarray(0, 3).toString('hex')).toBe('efbbbf');
      expect((await marked.body()).subarray(3)).toEqual(await plain.body());
      const rows = parse(await plain.text(), { columns: true }) as Record<string, string>[];
      expect(rows.map(({ id }) => id)).toEqual(ids);
      for (const row of rows) expect([row.sources, row.licence].every(Boolean)).toBe(true);
      expect(workbook.headers()['content-type']).toContain('spreadsheetml');
      const sheets = read(await workbook.body()).Sheets;
      expect(utils.sheet_to_json<{ id: string }>(sheets.Data ?? {}).map(({ id }) => id)).toEqual(ids);
      expect(record.headers()['content-type']).toContain('application/json');
      const told = (await record.json()) as { title: string; sources: { outlet: string }[]; rows: { id: string }[] };
      expect(told.title).toBe((view ?? figure).title);
      expect(told.rows.map(({ id }) => id)).toEqual(ids);
      expect(told.sources.map(({ outlet }) => outlet)).toEqual(figure.sources.map(({ id }) => all.sourceById.get(id)?.outlet));
    });
  }

  test(`${figure.id}: its JSON names its pictures`, async ({ request }) => {
    const record = (await (await request.get(`/figures/${figure.id}.json`)).json()) as { views: { pictures: Record<string, string> }[] };
    const named = record.views.flatMap(({ pictures }) => Object.values(pictures).map((address) => decodeURIComponent(new URL(address).pathname)));
    expect(named.sort()).toEqual(
      own
        .filter((file) => /\.(svg|png)$/.test(file))
        .map((file) => `/figures/${file}`)
        .sort(),
    );
  });
}

test('a file is saved under the briefing’s name', async ({ request }) => {
  for (const name of files) {
    expect((await request.get(`/figures/${name}`)).headers()['content-disposition'], name).toBe(`inline; filename="${all.dataPackage.name}-${name}"`);
  }
});

test('what there is no file of is not found', async ({ request }) => {
  for (const address of ['/figures/nothing.png', '/figures/nothing.json', '/figures', '/og/nothing.png'])
    expect((await request.get(address)).status(), address).toBe(404);
});

test('every page names a card of 1200 × 630 that is there, a chapter its own', async ({ context, request }) => {
  const named = new Set<string>();
  for (const path of ['/', '/glossary', ...(await chaptersOf(request))]) {
    const html = await (await request.get(path)).text();
    const [, image = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(html, path).toContain(`<meta name="twitter:image" content="${image}">`);
    // A path, where the site's address is not known.
    named.add(new URL(image, 'http://localhost').pathname);
  }
  expect(named.size).toBe(all.chapters.length + 1);
  for (const address of new Set([...named, ...cardNames(all).map((name) => `/og/${name}`)])) {
    const { width, height, ink } = await readPng(context, request, address);
    expect([width, height], address).toEqual([1200, 630]);
    expect(ink, `${address}: share of pixels that are not paper`).toBeGreaterThan(0.02);
  }
});

/** The size as the file's header says it, and the share of pixels in another colour than the first. */
async function readPng(context: BrowserContext, request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  expect(answer.headers()['content-type'], address).toBe('image/png');
  const png = await answer.body();
  expect(png.subarray(12, 16).toString('latin1'), address).toBe('IHDR');
  const blank = await context.newPage();
  const ink = await blank.evaluate(shareOfInk, png.toString('base64'));
  await blank.close();
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), ink };
}

/** Runs in the browser. */
async function shareOfInk(png: string): Promise<number> {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  canvas?.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? new ArrayBuffer(4));
  return pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
}

/** Runs in the browser: what a strict reader makes of the file. */
function readSvg(text: string) {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const elements = [...parsed.querySelectorAll('*')];
  const ids = elements.flatMap(({ id }) => id || []);
  const attributes = elements.flatMap((element) => [...element.attributes]);
  return {
    error: parsed.querySelector('parsererror')?.textContent ?? null,
    root: parsed.documentElement.nodeName,
    active: elements.map(({ nodeName }) => nodeName).filter((name) => /script|foreignObject|image|use|style|^a$/i.test(name)),
    leads: attributes
      .filter(({ name, value }) => /href$|^on|^style$/.test(name) || (name !== 'xmlns' && /:\/\/|var\(|url\((?!#)/.test(value)))
      .map(({ name, value }) => `${name}="${value}"`),
    repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
    title: parsed.querySelector('svg > title')?.textContent,
    description: parsed.querySelector('svg > desc')?.textContent,
    words: [...parsed.querySelectorAll('text')].map((element) => element.textContent).join(' '),
  };
}
