// Taking away what the briefing holds: the data, what a page tells machines, citations, the feed.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { citables } from '@/briefing/export/citable';
import { briefing } from '@/briefing/load';
import { tables } from '@/briefing/export/tables';
import { site } from '../components/layout/site';

type Json = Record<string, unknown>;

const all = briefing();
const chapter = all.chapters[1] ?? all.chapters[0];
if (!chapter) throw new Error('there is no chapter');
/** One thing of each kind. */
const oneOfEach = Object.values(Object.fromEntries(citables(all, site).map((thing) => [thing.kind, thing])));

async function structuredData(page: Page): Promise<Json[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => JSON.parse(text) as Json);
}

test('every dataset is listed with its rows and can be downloaded', async ({ page }) => {
  await page.goto('/about#data');
  for (const { id, resource, rowCount } of tables(all)) {
    const row = page.locator(`#data-${id}`);
    await expect(row).toContainText(resource.title);
    await expect(row).toContainText(String(rowCount));
  }
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download facts.csv' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('facts.csv');
  const rows = parse(await readFile(await download.path(), 'utf8'), { columns: true }) as Json[];
  expect(rows).toHaveLength(all.facts.length);
});

test('the data package describes every file that is served', async ({ request }) => {
  const descriptor = (await (await request.get('/data/datapackage.json')).json()) as { resources: { path: string; bytes: number }[] };
  expect(descriptor.resources.map(({ path }) => path)).toEqual(tables(all).map(({ resource }) => resource.path));
  for (const { path, bytes } of descriptor.resources) {
    const answer = await request.get(`/data/${path}`);
    expect(answer.headers()['content-type']).toContain('text/csv');
    expect((await answer.body()).length).toBe(bytes);
  }
});

test('a chapter tells machines what it is and names its sources', async ({ page }) => {
  await page.goto(`/chapters/${chapter.id}`);
  const [article] = await structuredData(page);
  expect(article).toMatchObject({ '@context': 'https://schema.org', '@type': 'Article', headline: chapter.title, abstract: chapter.answer });
  const cited = article?.citation as { name: string; url: string }[];
  expect(cited).toHaveLength(new Set(chapter.notes.flatMap(({ citations }) => citations.map(({ id }) => id))).size);
  const [first] = chapter.notes[0]?.citations ?? [];
  const outlet = all.sourceById.get(first?.id ?? '')?.outlet ?? '';
  expect(cited.map(({ name }) => name).join('\n')).toContain(outlet);
  // A source without an address of its own is cited by ours: a path, where the site's is not known.
  for (const { url } of cited) expect(new URL(url, page.url()).protocol).toMatch(/^https?:$/);
});

test('the cover is a site, and the page of the data a catalogue of datasets', async ({ page }) => {
  await page.goto('/');
  expect((await structuredData(page))[0]).toMatchObject({ '@type': 'WebSite', name: site.name });
  await page.goto('/about');
  const [catalog] = await structuredData(page);
  expect(catalog).toMatchObject({ '@type': 'DataCatalog' });
  const datasets = catalog?.dataset as { name: string; distribution: { contentUrl: string }[] }[];
  expect(datasets.map(({ name }) => name)).toEqual(tables(all).map(({ resource }) => resource.title));
  for (const { distribution } of datasets) expect(distribution[0]?.contentUrl).toMatch(/\/data\/[a-z-]+\.csv$/);
});

test('a reader goes from a chapter to its citation and copies it', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL });
  await page.goto(`/chapters/${chapter.id}`);
  await page.locator('#cite summary').click();
  await page.getByRole('link', { name: 'Cite this chapter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cite this chapter');
  await page.getByRole('button', { name: 'Copy MLA' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return { html: await (await item?.getType('text/html'))?.text(), plain: await navigator.clipboard.readText() };
  });
  expect(copied.plain).toContain(`, version ${all.dataPackage.version}, `);
  expect(copied.plain).not.toContain('<');
  expect(copied.html).toContain('<i>');
});

test('the day of access is added on request, in each form’s own way', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-09-05T12:00:00Z'));
  await page.goto(`/cite/chapter/${chapter.id}`);
  await expect(page.locator('.citation-forms')).not.toContainText('ccessed', { useInnerText: true });
  await page.getByRole('checkbox', { name: 'With today as the date of access' }).check();
  for (const text of ['Accessed 5 Sept. 2027.', 'Accessed September 5, 2027.', 'accessed 2027-09-05', 'Y2 - 2027/09/05', '[2027, 9, 5]']) {
    await expect(page.locator('.citation-forms')).toContainText(text, { useInnerText: true });
  }
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download BibTeX, .bib' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`${all.dataPackage.name}-chapter-${chapter.id}.bib`);
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^@misc\{[\s\S]*accessed 2027-09-05[\s\S]*\}\n$/);
});

test('a fact’s citations are one press away from it, and its old address leads there', async ({ page }) => {
  const fact = all.facts.find(({ id }) => id === 'signed') ?? all.facts[0];
  if (!fact) throw new Error('there is no fact');
  const title = fact.statement.replace(/\.$/, '');
  await page.goto(`/evidence#${fact.id}`);
  await page.locator(`#${fact.id}`).getByRole('link', { name: 'Cite this fact' }).click();
  await expect(page).toHaveURL(`/cite/facts/${fact.id.charAt(0)}#${fact.id}`);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article').getByRole('link', { name: title, exact: true })).toBeVisible();
  await page.goto(`/cite/fact/${fact.id}`);
  await expect(page).toHaveURL(`/cite/facts/${fact.id.charAt(0)}#${fact.id}`);
  await page.goto('/cite/facts/s');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Facts on this page' }).getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('article', { name: title })).toBeVisible();
});

for (const { kind, id, title } of oneOfEach) {
  test(`the citations of a ${kind} are there without JavaScript, and no search engine is asked to list them`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/cite/${kind}/${id}`);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^APA/, /^MLA/, /^Chicago/, /^BibTeX/, /^RIS/, /^CSL-JSON/]);
    await expect(page.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    await context.close();
  });
}

for (const { kind, id } of oneOfEach) {
  test(`the citations of a ${kind} meet WCAG 2.2 AA, fit a narrow page, and work in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/cite/${kind}/${id}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}

test('the feed is well-formed, complete, and announced on every kind of page', async ({ page, request }) => {
  const answer = await request.get('/feed.xml');
  expect(answer.headers()['content-type']).toContain('application/atom+xml');
  for (const path of ['/', '/about', `/chapters/${chapter.id}`]) {
    await page.goto(path);
    await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute('href', '/feed.xml');
  }
  const feed = await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
      return { error: document.querySelector('parsererror')?.textContent, ids: texts('entry > id'), titles: texts('entry > title'), updated: texts('updated') };
    },
    await answer.text(),
  );
  expect(feed.error).toBeUndefined();
  expect(new Set(feed.ids).size).toBe(all.chapters.length + all.corrections.length);
  expect(feed.titles).toEqual(expect.arrayContaining(all.chapters.map(({ title }) => title)));
  for (const date of feed.updated) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T/);
});

test('corrections are listed, or the page says that there is none', async ({ page }) => {
  await page.goto('/about#corrections');
  const section = page.locator('section', { has: page.locator('#corrections') }).last();
  if (all.corrections.length === 0) await expect(section).toContainText('No correction has been made');
  for (const { id, after } of all.corrections) await expect(page.locator(`#correction-${id}`)).toContainText(after);
});
