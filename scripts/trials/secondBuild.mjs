// Two builds behind nginx: the second is shown at once, while an open deck of the first goes on to its end, its second window with it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { browserArguments } from '../browserArguments.mjs';
import { findBrowser, realProbes } from '../terminal/findBrowser.mjs';
import { projectRoot } from '../terminal/project.mjs';
import { copyOf } from './freshFolder.mjs';
import { startNginx, whyNoNginx } from './nginxInFront.mjs';
import { startIn } from './program.mjs';
import { freePort } from '../terminal/freePort.mjs';

/** What the second says otherwise, in the chapter and on its slides. */
const [before, after] = ['Why two neighbours who distrust each other share secrets', 'Why two neighbours share secrets, in a second edition'];

/** @type {import('../trials.mjs').Trial} */
const trial = {
  title: 'a second build behind nginx, shown at once, while an open deck of the first goes on',
  cannot: whyNoNginx,
  async run({ place, built }) {
    copyOf(built, place);
    const chapter = path.join(place, 'content', 'chapters', '01-background.mdx');
    const text = readFileSync(chapter, 'utf8');
    if (!text.includes(before)) throw new Error('The first chapter has another title: name it in scripts/trials/secondBuild.mjs.');
    writeFileSync(chapter, text.replace(before, after));
    const [first, second, front] = [await freePort(), await freePort(), await freePort()];
    const programs = [startIn(built, { port: first }), startIn(place, { port: second })];
    const nginx = startNginx(`${place}.nginx`, front, first);
    const { chromium } = await import('@playwright/test');
    const browser = await chromium.launch({ executablePath: await findBrowser(realProbes(projectRoot)), args: browserArguments });
    try {
      for (const program of programs) if (!(await program.comesTo()).served) throw new Error(`No page was served:\n${program.output()}`);
      await presentWhileDeployed(await browser.newContext(), `http://localhost:${front}`, async () => {
        nginx.turnTo(second);
        await programs[0]?.stop();
      });
    } finally {
      await browser.close();
      nginx.stop();
      for (const program of programs) await program.stop();
    }
  },
};

export default trial;

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} site
 * @param {() => Promise<void>} deploy
 */
async function presentWhileDeployed(context, site, deploy) {
  const page = await context.newPage();
  await page.goto(site);
  // A reader's first visit, as long as it takes to read a few lines.
  await page.waitForFunction(() => Boolean(navigator.serviceWorker.controller));
  const deck = await context.newPage();
  await deck.goto(`${site}/present?minutes=10`);
  await deck.locator('#deck[data-ready]').waitFor({ state: 'attached' });

  await deploy();
  await page.goto(`${site}/chapters/background`);
  const shown = await page.getByRole('heading', { level: 1 }).textContent();
  if (!shown?.includes(after)) throw new Error(`The page still says: ${shown}`);
  const anew = await (await fetch(`${site}/briefing.html`)).text();
  if (!anew.includes(after)) throw new Error('The one file is still the first build’s.');

  await deck.bringToFront();
  const [speaker] = await Promise.all([context.waitForEvent('page'), deck.keyboard.press('s')]);
  await speaker.locator('[data-ready]').first().waitFor({ state: 'attached' });
  for (const [name, window] of Object.entries({ deck, speaker })) {
    if ((await window.content()).includes(after)) throw new Error(`The ${name} has words of the second build.`);
  }
  const slides = await deck.locator('.slide:not([hidden])').count();
  await deck.bringToFront();
  for (let press = 0; press < 4 * slides && (await deck.locator('#sources[data-up]').count()) === 0; press += 1) await deck.keyboard.press('ArrowRight');
  if ((await deck.locator('#sources[data-up]').count()) === 0) throw new Error('The deck did not come to its end.');
  const last = slides === 0 ? '' : await speaker.locator('[data-speaker="number"]').textContent();
  if (last?.trim() !== `${slides} of ${slides}`) throw new Error(`The speaker’s view is at ${last}, not at ${slides} of ${slides}.`);
}
