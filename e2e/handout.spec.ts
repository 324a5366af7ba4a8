// The handout: its choices on screen, and the pack on A4 and Letter.
import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './axe';
import { chaptersOf } from './sitemap';
import { lettersOf, wordsOfPages } from './pdfText';
import { goByMenu } from './siteMenu';
import { expect, test } from './strictTest';

/** In millimetres: the page, and what its margins leave; components/handout/packPages.ts sets them. */
const papers = {
  a4: { box: [595, 842], width: 176, height: 258 },
  letter: { box: [612, 792], width: 177.8, height: 242.1 },
} as const;
type Paper = keyof typeof papers;

test.describe('on screen', () => {
  test('the teacher’s version has notes, times, answers and sources, and no lines', async ({ page }) => {
    await open(page, '/handout/teacher');
    await expect(status(page)).toHaveText(/^Teacher’s version\. The whole story, \d+ sections in 20 minutes, on A4\.$/);
    const pack = page.locator('#pack');
    await expect(pack.getByText('Speaker’s notes').first()).toBeVisible();
    await expect(pack.getByText(/^Minute \d:\d\d to /).first()).toBeVisible();
    await expect(pack.getByText('What a good answer weighs').first()).toBeVisible();
    expect(await shownOf(pack.locator('.room-to-write'))).toBe(0);
    expect(await shownOf(pack.locator('.pack-sources'))).toBeGreaterThan(3);
  });

  test('the student’s version has lines, and neither notes nor answers', async ({ page }) => {
    await open(page, '/handout');
    await expect(status(page)).toHaveText(/^Student’s version\. The whole story, \d+ sections in 20 minutes, on A4\.$/);
    const pack = page.locator('#pack');
    expect(await shownOf(pack.locator('.room-to-write'))).toBeGreaterThan(10);
    await expect(pack.locator('.pack-notes, .pack-due, .pack-sources, .answer, .lesson-minutes')).toHaveCount(0);
    await expect(pack.getByRole('heading', { name: 'Quiz' }).first()).toBeVisible();
  });

  test('each chapter can be had alone, with its lesson and its sources', async ({ page, request }) => {
    await open(page, '/handout/teacher');
    const all = await shownOf(page.locator('[data-used]'));
    for (const path of await chaptersOf(request)) {
      const id = path.replace('/chapters/', '');
      await open(page, `/handout/teacher?chapter=${id}&minutes=45`);
      await expect(status(page)).toHaveText(/^Teacher’s version\. Chapter \d: /);
      const shown = await page
        .locator('[data-chapter]')
        .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map((part) => (part as HTMLElement).dataset.part));
      expect(shown).toEqual([`talk-${id}`, `lesson-${id}`]);
      const sources = await shownOf(page.locator('[data-used]'));
      expect(sources).toBeGreaterThan(5);
      expect(sources).toBeLessThan(all);
    }
  });

  test('a longer talk has more sections, and the address keeps the choice', async ({ page }) => {
    await open(page, '/handout');
    const counts: number[] = [];
    for (const minutes of [10, 20, 45]) {
      await page.getByRole('radio', { name: `${minutes} minutes` }).check();
      await expect(status(page)).toHaveText(new RegExp(`in ${minutes} minutes`));
      counts.push(await shownOf(page.locator('[data-section]')));
    }
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(3);
    await page.getByRole('radio', { name: 'Letter' }).check();
    await expect(page).toHaveURL('/handout?minutes=45&paper=letter');
    await page.reload();
    await expect(status(page)).toHaveText(/^Student’s version\. The whole story, \d+ sections in 45 minutes, on Letter\.$/);
    await page.getByRole('navigation', { name: 'Version' }).getByRole('link', { name: 'Teacher’s version' }).click();
    await expect(page).toHaveURL('/handout/teacher?minutes=45&paper=letter');
    await expect(status(page)).toHaveText(/^Teacher’s version\. The whole story, \d+ sections in 45 minutes, on Letter\.$/);
  });

  test('an address of the time when one page held both versions leads to the right one', async ({ page }) => {
    await open(page, '/handout?for=teacher&minutes=10');
    await expect(page).toHaveURL(/^[^?]*\/handout\/teacher\?/);
    await expect(status(page)).toHaveText(/^Teacher’s version\. The whole story, \d+ sections in 10 minutes/);
    await open(page, '/handout?for=student&minutes=10');
    await expect(page).toHaveURL(/\/handout\?/);
    await expect(status(page)).toHaveText(/^Student’s version/);
  });

  test('what is not known is named, and the usual pack shown', async ({ page }) => {
    await open(page, '/handout?for=parrot&chapter=atlantis&minutes=7&paper=papyrus');
    for (const word of ['“parrot”', '“atlantis”', '“7”', '“papyrus”']) await expect(status(page)).toContainText(word);
    await expect(status(page)).toContainText('Student’s version. The whole story');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(3);
  });

  test('a button prints', async ({ page }) => {
    await open(page, '/handout');
    await page.evaluate(() => {
      window.print = () => void (document.documentElement.dataset.printed = 'yes');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  });

  for (const version of ['', '/teacher', '/class/background']) {
    test(`has no fault that axe finds, light and dark: /handout${version}`, async ({ page }) => {
      test.slow();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`/handout${version}`);
        expect(await faultsOf(page)).toEqual([]);
      }
    });

    test(`does not scroll sideways at 320 px: /handout${version}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/handout${version}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  }

  test('its points are the chapter’s own', async ({ page }) => {
    await page.goto('/chapters/us-pressure');
    const points = await page.locator('.in-brief li').allInnerTexts();
    await open(page, '/handout?chapter=us-pressure&minutes=45');
    expect(points.length).toBeGreaterThan(10);
    expect(await page.locator('[data-part="talk-us-pressure"] .slide-points-list li').allInnerTexts()).toEqual(points);
  });

  test('the header of every page leads to it', async ({ page }) => {
    await page.goto('/lessons');
    await goByMenu(page, 'Handout');
    await expect(page.getByRole('heading', { level: 1, name: 'Handout' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything of the teacher’s version is shown, and no dead control', async ({ page }) => {
    await page.goto('/handout/teacher?minutes=10');
    await expect(page.getByText('Choosing needs JavaScript.')).toBeVisible();
    expect((await page.getByRole('radio').count()) + (await page.getByRole('button').count())).toBe(0);
    for (const every of ['[data-part]', '[data-section]', '.pack-notes', '.answer', '[data-used]']) {
      expect(await shownOf(page.locator(every)), every).toBe(await page.locator(every).count());
    }
    expect(await shownOf(page.locator('[data-section]'))).toBeGreaterThan(20);
  });
});

for (const paper of Object.keys(papers) as Paper[]) {
  for (const reader of ['teacher', 'student']) {
    const address = reader === 'teacher' ? '/handout/teacher' : '/handout';

    test(`on ${paper} the ${reader}’s pack has its paper’s pages, and nothing is cut`, async ({ page }) => {
      const { box, width, height } = papers[paper];
      await open(page, `${address}?paper=${paper}&minutes=45`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(([, w, h]) => [
        Math.round(Number(w)),
        Math.round(Number(h)),
      ]);
      expect(boxes.length).toBeGreaterThan(5);
      for (const pageBox of boxes) expect(pageBox).toEqual(box);

      await page.setViewportSize({ width: Math.floor(pixels(width)), height: Math.floor(pixels(height)) });
      await page.emulateMedia({ media: 'print' });
      const whole = '.pack-asked, .pack-figure, .pack-points, .pack-section .room-to-write, .phrase-sheet tr, .lesson-quiz > li, .key-figure';
      const parts = await page
        .locator(whole)
        .evaluateAll((all) =>
          all
            .filter((part) => part.checkVisibility())
            .map((part) => ({ text: part.textContent.slice(0, 60), height: part.getBoundingClientRect().height, breaks: getComputedStyle(part).breakInside })),
        );
      expect(parts.length).toBeGreaterThan(40);
      expect(parts.filter((part) => part.breaks !== 'avoid' || part.height > pixels(height))).toEqual([]);
      // The fact sheet is one page, and so are the sources.
      expect((await page.locator('[data-part="sources"]').boundingBox())?.height).toBeLessThanOrEqual(pixels(height));
      const sheet = await page.locator('.fact-sheet').boundingBox();
      expect(sheet?.height).toBeLessThanOrEqual(pixels(height));
      const wide = await page
        .locator('#pack *')
        .evaluateAll((all) =>
          all.filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1).map((part) => part.outerHTML.slice(0, 120)),
        );
      expect(wide, 'cut at the right').toEqual([]);
    });
  }
}

test('no word of an answer or a note is in the bytes of the student’s pages', async ({ page, request }) => {
  await page.goto('/handout/teacher?minutes=45');
  // The right option of a quiz stands among the others, and a point of the chapter may say what a note says, too.
  const secrets = await page
    .locator('#pack :is(.answer p:not(.answer-title, :has(> b:first-child)), .pack-notes p:not(.pack-label), .pack-lead, .lesson-ours)')
    .allTextContents();
  const points = lettersOf((await page.locator('#pack .slide-points-list').allTextContents()).join(' '));
  const sentences = [...new Set(secrets.flatMap((text) => text.split(/(?<=[.?!])\s+/)).map(lettersOf))].filter(
    (sentence) => sentence.length > 24 && !points.includes(sentence),
  );
  expect(sentences.length).toBeGreaterThan(100);
  const classes = await page
    .goto('/handout')
    .then(() => page.locator('.class-sheets a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')));
  expect(classes.length).toBeGreaterThan(3);
  for (const address of ['/handout', ...classes]) {
    const bytes = await (await request.get(address)).text();
    const words = lettersOf(bytes.replace(/&#x27;|&#39;/g, '’').replace(/<[^>]+>/g, ' '));
    expect(
      sentences.filter((sentence) => words.includes(sentence)),
      address,
    ).toEqual([]);
    expect(bytes).not.toContain('What a good answer weighs');
    expect(bytes).not.toContain('Speaker’s notes');
  }
});

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} a class has two sheets: points with room to write, and questions`, async ({ page, request }) => {
    for (const chapter of (await chaptersOf(request)).map((path) => path.replace('/chapters/', ''))) {
      await page.goto(`/handout/class/${chapter}`);
      const [points, questions] = await Promise.all(['.class-section li', '.class-sheet .ask'].map((part) => page.locator(part).allTextContents()));
      await expect(page.locator('.class-pictures figure').first()).toBeVisible();
      const pages = await wordsOfPages(await page.pdf({ format }));
      expect(pages, chapter).toHaveLength(2);
      for (const point of points ?? []) expect(pages[0]).toContain(lettersOf(point));
      for (const question of questions ?? []) expect(pages[1]).toContain(lettersOf(question));
      expect(points?.length).toBeGreaterThan(8);
      expect(questions?.length).toBeGreaterThan(6);
    }
  });

  test(`on ${format} a question stands on the page of its chart`, async ({ page }) => {
    for (const address of ['/handout', '/handout/teacher']) {
      await open(page, `${address}?minutes=45&paper=${format.toLowerCase()}`);
      const asked = await page
        .locator('.pack-asked:has(figure):has(.ask)')
        .evaluateAll((parts) =>
          parts
            .filter((part) => part.checkVisibility())
            .map((part) => [part.querySelector('h4')?.textContent ?? '', part.querySelector('.ask')?.textContent ?? '']),
        );
      const pages = await wordsOfPages(await page.pdf({ preferCSSPageSize: true }));
      expect(asked.length).toBeGreaterThan(4);
      expect(
        asked.filter(([title = '', question = '']) => !pages.some((words) => words.includes(lettersOf(title)) && words.includes(lettersOf(question)))),
      ).toEqual([]);
    }
  });
}

test('on paper there is no furniture, and addresses can be read', async ({ page }) => {
  await open(page, '/handout');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('.pack-where').first()).toContainText(/\w+(:\d+)?/);
  for (const picture of await page.locator('.pack-picture').all()) {
    if (await picture.isVisible()) expect(await shownOf(picture.getByRole('img', { includeHidden: true }))).toBe(1);
  }
});

/** Opens the handout and waits until its choice has been made. */
async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(status(page)).toHaveText(/version/);
}

function status(page: Page): Locator {
  return page.locator('[data-pack="status"]');
}

function shownOf(parts: Locator): Promise<number> {
  return parts.evaluateAll((all) => all.filter((part) => part.checkVisibility()).length);
}

function pixels(millimetres: number): number {
  return (millimetres / 25.4) * 96;
}
