// A talk of one's own: put together on one profile, handed on as a link or a file, followed by slides, speaker's view and handout; and what bad links and files get.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { searchOfOwn } from '@/briefing/ask/ownTalk';
import { talkFile } from '@/briefing/ask/talkFile';
import { faultsOf } from './axe';
import { expectUp, isReady, openDeck, openSpeaker, slidesOf, slideUp } from './deck';
import { expect, test } from './strictTest';

const markup = '<img src=x onerror="document.title=1"> <b>Ours</b>';

test('put together on one profile, its link opens on another: slides, speaker’s view and handout follow it', async ({ page, browser, baseURL }) => {
  test.slow();
  await openComposer(page);
  const sum = page.locator('[data-talk="sum"]');
  await expect(sum).toHaveText(/^22 slides, 3 questions in 20 minutes;/);
  await page.getByRole('button', { name: '10 minutes' }).click();
  await expect(sum).toHaveText(/^11 slides, 1 question in 10 minutes;/);
  await page.getByRole('spinbutton', { name: 'Minutes' }).fill('12');
  await page.getByRole('spinbutton', { name: 'Minutes' }).press('Enter');
  await row(page, 'sources').getByRole('checkbox').uncheck();
  await page.getByRole('checkbox', { name: 'Show only' }).check();
  // Another title, another place, a slide of one's own with markup and a pasted picture.
  await row(page, '2019-dispute/the-export-restrictions').getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('수출 규제: what hit whom?');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  await row(page, '2019-dispute/the-export-restrictions').getByRole('button', { name: 'Up' }).click();
  await expect(row(page, '2019-dispute/the-export-restrictions').getByRole('button', { name: 'Up' })).toBeFocused();
  await page.getByRole('button', { name: 'Add a slide' }).click();
  const dialog = page.getByRole('dialog', { name: 'A slide of your own' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill(markup);
  await dialog.getByRole('textbox', { name: 'Words' }).fill('First\nSecond');
  await dialog.getByRole('textbox', { name: 'What you say' }).fill('Ask what they knew before.');
  await paste(page);
  await expect(dialog.getByRole('status')).toHaveText('The picture is on the slide.');
  await dialog.getByRole('textbox', { name: 'What it shows' }).fill('A red square');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(row(page, 'own-1').getByRole('checkbox')).toBeFocused();
  await expect(sum).toHaveText(/^11 slides, 1 question in 12 minutes;/);

  // Kept: the page loaded again has it all.
  await page.reload();
  await composerIsReady(page);
  await expect(sum).toHaveText(/^11 slides, 1 question in 12 minutes;/);
  await page.getByRole('link', { name: 'Present' }).and(page.locator('[data-talk="present"]')).click();
  await isReady(page);
  const slides = await slidesOf(page);
  expect(slides).toHaveLength(11);
  expect(slides.indexOf('2019-dispute/the-export-restrictions')).toBe(4);
  expect(slides.slice(-2)).toEqual(['own-1', 'closing']);
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expectUp(page, 'own-1');
  await expect(slideUp(page).getByRole('heading')).toHaveText(markup);
  await expect(slideUp(page).getByRole('img', { name: 'A red square' })).toBeVisible();
  await expect(slideUp(page).locator('.slide-number')).toHaveText('10 of 11');
  const speaker = await openSpeaker(page.context());
  await expectUp(speaker, 'own-1');
  await expect(slideUp(speaker).locator('.slide-notes')).toContainText('Ask what they knew before.');
  await expect(speaker.locator('[data-speaker="minutes"]')).toHaveText('of 12:00');
  await speaker.close();

  // The link, on a profile that knows nothing of it.
  await page.goto('/present/mine');
  await composerIsReady(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.locator('[data-talk="said"]')).toHaveText('Copied. A picture is too long for a link: hand on the file as well.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { search, hash } = new URL(link);
  expect(decodeURIComponent(search)).not.toMatch(/Ours|수출|knew/);
  expect(hash).toMatch(/^#cover&own=[\w-]+$/);
  const other = await browser.newContext({ baseURL });
  const theirs = await other.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await theirs.goto(link);
  await isReady(theirs);
  expect(await slidesOf(theirs)).toEqual(slides);
  // The words are kept, and the address is one to look at.
  await expect(theirs).toHaveURL(/own=[0-9a-z]+#cover$/);
  await theirs.keyboard.press('End');
  await theirs.keyboard.press('ArrowLeft');
  await expect(slideUp(theirs).getByRole('heading')).toHaveText(markup);
  await theirs.reload();
  await isReady(theirs);
  await expect(slideUp(theirs).getByRole('heading')).toHaveText(markup);
  await expect(theirs.locator('[id="2019-dispute/the-export-restrictions"] h3')).toHaveText('수출 규제: what hit whom?');
  expect(asked.filter((request) => request.includes(hash.slice(-40)))).toEqual([]);
  // The handout is of the same talk.
  await theirs.goto(`/handout${search}`);
  await expect(theirs.locator('[data-pack="status"]')).toHaveText(/A talk of your own, \d+ sections in 12 minutes, on A4\.$/);
  await expect(theirs.getByRole('heading', { name: markup })).toBeVisible();
  await expect(theirs.getByRole('heading', { name: '수출 규제: what hit whom?' })).toBeVisible();
  await expect(theirs.getByText('Ask what they knew before.')).toHaveCount(0);
  await theirs.getByRole('link', { name: 'Teacher’s version' }).click();
  await expect(theirs.getByText('Ask what they knew before.')).toBeVisible();
  await expect(theirs.getByRole('group').filter({ has: theirs.getByRole('radio', { name: '20 minutes' }) })).toBeHidden();
  await other.close();
});

test('saved as a file it has everything, and loads again; bad files are named and change nothing; the talk before comes back', async ({ page }) => {
  await openComposer(page);
  await page.getByRole('button', { name: 'Add a slide' }).click();
  const dialog = page.getByRole('dialog', { name: 'A slide of your own' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Ours');
  await paste(page);
  await expect(dialog.locator('[data-talk="preview"]')).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
  expect(download.suggestedFilename()).toBe('my-talk.json');
  const saved = await readFile(await download.path(), 'utf8');
  const said = page.locator('[data-talk="said"]');
  const sum = page.locator('[data-talk="sum"]');
  const before = await sum.textContent();
  for (const [name, text, words] of [
    ['notes.json', 'no talk at all', '“notes.json” is not a talk of this site. Nothing has changed.'],
    [
      'later.json',
      saved.replace('"version": 1', '"version": 2'),
      '“later.json” was saved by a later version of this site (form 2; this one reads 1). Nothing has changed.',
    ],
  ] as const) {
    await load(page, name, text);
    await expect(said).toHaveText(words);
    await expect(sum).toHaveText(before ?? '');
  }
  await page.getByRole('button', { name: '45 minutes' }).click();
  await expect(sum).toHaveText(/^37 slides/);
  await expect(row(page, 'own-1')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring back the talk before' }).click();
  await expect(row(page, 'own-1')).toBeVisible();
  await page.getByRole('button', { name: '10 minutes' }).click();
  await load(page, 'ours.json', saved.replace('"id": "cover"', '"id": "long-gone"'));
  await expect(said).toHaveText('“ours.json” is loaded. Left out, for there is no such slide: “long-gone”.');
  await expect(row(page, 'own-1')).toBeVisible();
  await expect(row(page, 'cover').getByRole('checkbox')).not.toBeChecked();
});

test('a picture pasted on the page begins a slide; one that is nothing makes none; a dragged row goes to its place', async ({ page }) => {
  await openComposer(page);
  const dialog = page.getByRole('dialog', { name: 'A slide of your own' });
  await row(page, 'cover').getByRole('checkbox').focus();
  await paste(page);
  await expect(dialog.locator('[data-talk="preview"]')).toBeVisible();
  await dialog.getByRole('button', { name: 'Without the picture' }).click();
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(page.locator('li[data-id^="own-"]')).toHaveCount(0);
  await paste(page);
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(row(page, 'own-1')).toContainText('A picture');
  const above = page.locator('.talk-slides > li:has(+ li[data-id="own-1"])');
  const id = (await above.getAttribute('data-id')) ?? '';
  await row(page, 'own-1').dragTo(above);
  await expect(page.locator('li[data-id="own-1"] + li')).toHaveAttribute('data-id', id);
  await row(page, 'own-1').getByRole('button', { name: 'Remove' }).click();
  await expect(row(page, 'own-1')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring back the talk before' }).click();
  await expect(row(page, 'own-1')).toBeVisible();
});

test('where it is put together axe finds no fault, light and dark, with a slide of one’s own open, and nothing scrolls sideways at 320 px', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openComposer(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add a slide' }).click();
    expect(await faultsOf(page)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('a link with unknown slides shows the others and names those left out; without its words it says so; with none it is the usual talk', async ({ page }) => {
  const line = page.locator('[data-deck="line"]');
  await openDeck(page, '?slides=cover.nowhere.background_gone.closing&minutes=300');
  expect(await slidesOf(page)).toEqual(['cover', 'closing']);
  await expect(line).toHaveText('There is no talk of “300” minutes: this one takes 20. Left out, for there are no such slides: “nowhere”, “background/gone”.');
  await openDeck(page, '?slides=cover.own-1.closing&own=abc');
  await expect(line).toHaveText('One slide of the presenter’s own words is not in this address: ask for the whole link, or for the file.');
  await openDeck(page, '?slides=nowhere');
  expect(await slidesOf(page)).toHaveLength(22);
  await expect(line).toHaveText(/The address names no slide there is: this is the usual talk\.$/);
  await openDeck(page, '?slides=cover.closing#cover&own=%%%');
  await expectUp(page, 'cover');
});

test('where storage is full or forbidden the talk goes on, and it is said once', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openComposer(page);
  const said = page.locator('[data-talk="said"]');
  await row(page, 'cover').getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('Ours');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  await expect(said).toHaveText(/^This browser has no room for the talk/);
  await row(page, 'sources').getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await expect(said).toHaveText('Saved as my-talk.json.');
  await row(page, 'contents').getByRole('checkbox').check();
  await expect(said).toHaveText('Saved as my-talk.json.');
  // The words go along in the fragment, over a reload and into the second window.
  await page.locator('[data-talk="present"]').click();
  await isReady(page);
  await expect(slideUp(page).getByRole('heading')).toHaveText('Ours');
  await expect(page.locator('[data-deck="line"]')).toHaveText('This browser keeps nothing for this page: the words of the talk stay in its address.');
  await page.keyboard.press('ArrowRight');
  await page.reload();
  await isReady(page);
  await page.keyboard.press('ArrowLeft');
  await expect(slideUp(page).getByRole('heading')).toHaveText('Ours');
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await isReady(speaker);
  await expect(slideUp(speaker).getByRole('heading', { name: 'Ours' })).toBeVisible();
});

test('the code of one’s own talks is fetched where one is used, and nowhere else', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const talkCode = () => fetched.filter((path) => /arrangeTalk|composeTalk|ownPack/.test(path)).map((path) => path.replace(/.*\/(\w+)\..*/, '$1'));
  await openDeck(page);
  await page.goto('/handout');
  await expect(page.locator('[data-pack="status"]')).not.toBeEmpty();
  expect(talkCode()).toEqual([]);
  await openDeck(page, searchOfOwn({ minutes: 5, slides: [{ id: 'closing' }, { id: 'cover' }] }));
  expect(talkCode()).toEqual(['arrangeTalk']);
  await expectUp(page, 'closing');
  await expect(page.locator('a[data-mine]')).toHaveAttribute('href', /\/present\/mine\?slides=closing\.cover&minutes=5$/);
});

test('printed, one’s own talk has its slides in its order', async ({ page }) => {
  await openComposer(page);
  await load(
    page,
    'own.json',
    talkFile({ minutes: 5, slides: [{ id: 'sources' }, { id: 'own-1', own: { title: 'Ours', text: 'In between', say: '' } }, { id: 'cover' }] }),
  );
  await page.locator('[data-talk="present"]').click();
  await isReady(page);
  const { wordsOfPages } = await import('./pdfText');
  const pages = await wordsOfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(3);
  expect(pages[0]).toMatch(/facts/);
  expect(pages[1]).toContain('OursInbetween');
  expect(pages[2]).toContain('distrusteachother');
});

async function openComposer(page: Page): Promise<void> {
  await page.goto('/present/mine');
  await composerIsReady(page);
}

async function composerIsReady(page: Page): Promise<void> {
  await expect(page.getByRole('form', { name: 'My talk' })).toBeVisible();
}

function row(page: Page, id: string) {
  return page.locator(`.talk-slides > li[data-id="${id}"]`);
}

async function load(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[name="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** A red square, as the clipboard would give it. */
async function paste(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 40;
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = 'red';
    context?.fillRect(0, 0, 40, 40);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob ?? ''], 'square.png', { type: 'image/png' }));
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
}
