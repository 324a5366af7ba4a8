// The slide deck: which slides a talk has, how the address names one, and that it is text like any page.
import { presets, usualMinutes } from '@/briefing/ask/deck';
import { expectUp, openDeck, saidBy, slidesOf, slideUp, toNextSlide } from './deck';
import { chaptersOf } from './sitemap';
import { expect, test } from './strictTest';

test('the longest talk: opening, contents, each chapter in order with sections of its own, what to keep, sources', async ({ page, request }) => {
  await openDeck(page, '?minutes=45');
  const slides = await page
    .locator('.slide:not([hidden])')
    .evaluateAll((all) => all.map(({ id, dataset }) => ({ id, kind: dataset.kind, chapter: dataset.chapter })));
  expect(slides.slice(0, 2).map(({ kind }) => kind)).toEqual(['cover', 'contents']);
  expect(slides.slice(-2).map(({ kind }) => kind)).toEqual(['closing', 'sources']);
  const chapters = (await chaptersOf(request)).map((path) => path.replace('/chapters/', ''));
  expect(slides.filter(({ kind }) => kind === 'chapter').map(({ id }) => id)).toEqual(chapters);
  for (const chapter of chapters) {
    const own = slides.filter((slide) => slide.chapter === chapter);
    expect(own.every(({ id }) => id === chapter || id.startsWith(`${chapter}/`))).toBe(true);
    // The article's sections, in the article's order.
    await page.goto(`/chapters/${chapter}`);
    const sections = await page.locator('article section > h2[id]').evaluateAll((heads) => heads.map(({ id }) => id));
    const shown = own.filter(({ kind }) => kind === 'points').map(({ id }) => id.split('/')[1] ?? '');
    expect(shown.length, chapter).toBeGreaterThan(0);
    expect(
      sections.filter((id) => shown.includes(id)),
      chapter,
    ).toEqual(shown);
  }
});

test('a shorter talk leaves slides out, and every slide says its number', async ({ page }) => {
  let fewer: string[] = [];
  for (const minutes of Object.keys(presets)) {
    await openDeck(page, `?minutes=${minutes}`);
    const slides = await slidesOf(page);
    expect(slides.length).toBeGreaterThan(fewer.length);
    expect(slides.filter((id) => fewer.includes(id))).toEqual(fewer);
    await page.keyboard.press('ArrowRight');
    await expect(slideUp(page).locator('.slide-number')).toHaveText(`2 of ${slides.length}`);
    fewer = slides;
  }
});

test('without a wish the talk has the usual length; one chapter can be had alone', async ({ page }) => {
  await openDeck(page);
  const usual = await slidesOf(page);
  await openDeck(page, `?minutes=${usualMinutes}`);
  expect(await slidesOf(page)).toEqual(usual);
  await openDeck(page, '?minutes=45&chapter=us-pressure');
  const slides = await slidesOf(page);
  expect(slides[0]).toBe('cover');
  expect(slides.at(-1)).toBe('sources');
  expect(slides.slice(1, -2).every((id) => id.split('/')[0] === 'us-pressure')).toBe(true);
});

test('the address names the slide, leaves no trail, and a reload keeps it', async ({ page }) => {
  await page.goto('/about');
  await openDeck(page);
  const slides = await slidesOf(page);
  for (const id of slides.slice(1, 4)) {
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(`/present#${id}`);
  }
  await page.reload();
  await expectUp(page, slides[3] ?? '');
  await page.goBack();
  await expect(page).toHaveURL('/about');
});

for (const { address, up, line } of [
  {
    address: '#2019-dispute/the-export-restriction',
    up: /^2019-dispute\/the-export-restrictions/,
    line: 'There is no slide “2019-dispute/the-export-restriction” in this talk: this is the nearest.',
  },
  { address: '?minutes=45#background/nothing-of-the-kind', up: /^background$/, line: /no slide “background\/nothing-of-the-kind”/ },
  { address: '?minutes=10#contents', up: /^cover$/, line: /no slide “contents” in this talk/ },
  { address: '#nowhere', up: /^cover$/, line: /no slide “nowhere”/ },
  { address: '#deck', up: /^cover$/, line: /no slide “deck”/ },
  { address: '?minutes=banana', up: /^cover$/, line: 'There is no talk of “banana” minutes: this one takes 20.' },
  { address: '?chapter=us-presure#us-pressure', up: /^us-pressure$/, line: 'There is no chapter “us-presure”: all are shown.' },
]) {
  test(`${address} shows the nearest there is, and says so until one goes on`, async ({ page }) => {
    await openDeck(page, address);
    await expect(slideUp(page)).toHaveAttribute('id', up);
    const said = page.locator('[data-deck="line"]');
    await expect(said).toBeVisible();
    await expect(said).toHaveText(line);
    await page.keyboard.press('ArrowRight');
    await expect(said).toBeHidden();
  });
}

test('an address that cannot be read shows the first slide', async ({ page }) => {
  await openDeck(page, '#%E0%A4%A');
  await expectUp(page, 'cover');
  await page.keyboard.press('End');
  await expectUp(page, 'sources');
});

test('links lead on: the contents to a chapter, all slides to another length', async ({ page }) => {
  await openDeck(page, '?minutes=45#contents');
  const link = slideUp(page).getByRole('link').nth(1);
  const chapter = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.click();
  await expectUp(page, chapter);
  await page.keyboard.press('Home');
  await expect(page.getByRole('link', { name: '10 minutes' })).toBeHidden();
  await page.keyboard.press('o');
  await page.getByRole('navigation', { name: 'Length of the talk' }).getByRole('link', { name: '10 minutes' }).click();
  await expect(page).toHaveURL(/\?minutes=10/);
});

test('a hand on the address bar: an unknown slide is answered there and then', async ({ page }) => {
  await openDeck(page, '#closing');
  await page.evaluate(() => void (location.hash = '#background/nothing'));
  await expectUp(page, 'background');
  await expect(page.locator('[data-deck="line"]')).toHaveText(/no slide “background\/nothing”/);
  await expect(page).toHaveURL(/#background$/);
});

test('each change is said with title and number, and the focus goes along', async ({ page }) => {
  await openDeck(page, '?minutes=45#contents');
  await slideUp(page).getByRole('link').first().focus();
  const slides = await page.locator('.slide:not([hidden])').evaluateAll((all) => all.map(({ dataset }) => dataset.title ?? ''));
  for (let index = 2; index < 12; index += 1) {
    await toNextSlide(page, 'PageDown');
    await expect(saidBy(page)).toHaveText(`Slide ${index + 1} of ${slides.length}: ${slides[index]}`);
    await expect(slideUp(page)).toBeFocused();
  }
});

test('it opens with both countries, the letters’ words and a question, and ends with three sentences, today’s state and one question', async ({ page }) => {
  await openDeck(page);
  await expect(slideUp(page).getByRole('heading', { level: 1 })).toHaveText(/^South Korea and Japan .*Why .*\?\s*$/);
  await expect(slideUp(page)).toContainText('GSOMIA, the General Security of Military Information Agreement');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expectUp(page, 'closing');
  await expect(slideUp(page).getByRole('listitem')).toHaveCount(3);
  await expect(slideUp(page).getByText(/^As of \d+ \w+ \d{4}, GSOMIA is in force/)).toBeVisible();
  await expect(slideUp(page).locator('.slide-home')).toHaveText(/\?$/);
});

test('the address on the wall is the one that was read', async ({ page }) => {
  await openDeck(page, '#sources');
  await expect(slideUp(page).getByRole('link')).toHaveText(`${new URL(page.url()).host}/sources`);
});

test('a government’s words stand large with who said them, as they were spoken, and where they are printed', async ({ page }) => {
  await openDeck(page);
  const quoted = page.locator('.slide:not([hidden])[data-kind="quotation"]');
  const capitals = await quoted.locator('.slide-speaker').evaluateAll((speakers) => speakers.map((speaker) => (speaker as HTMLElement).dataset.capital));
  expect(capitals).toEqual(['seoul', 'tokyo', 'washington']);
  await openDeck(page, `#${await quoted.first().getAttribute('id')}`);
  await expect(slideUp(page).locator('blockquote')).toContainText('“');
  await expect(slideUp(page).locator('blockquote [lang="ko"]')).toBeVisible();
  await expect(slideUp(page).getByRole('heading', { level: 4 })).toBeVisible();
  await expect(slideUp(page).locator('.slide-foot')).toContainText(/[A-Z]/);
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page);
  await page.mouse.move(100, 100);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides and notes stand one under the other, and nothing waits in vain', async ({ page }) => {
    await page.goto('/present');
    for (const slide of [page.locator('#cover'), page.locator('#background'), page.locator('#closing')]) await expect(slide).toBeVisible();
    expect(await page.getByText('Say', { exact: true }).filter({ visible: true }).count()).toBeGreaterThan(20);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});
