// What a reader does, in any engine: reads, searches, walks a chart, presents, takes the one file along, turns the page dark, forbids scripts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Papers in light and dark: app/styles/tokens.css. */
const paper = { light: 'rgb(251, 250, 246)', dark: 'rgb(20, 22, 26)' };

const up = "document.querySelector('.slide[data-up]')";

/**
 * @typedef {object} Journey
 * @property {string} title
 * @property {boolean} [scriptless] in a browser that forbids scripts
 * @property {(engine: import('./engine.mjs').Engine, site: string) => Promise<void>} go site: its address
 */

/** @type {Journey[]} */
export const journeys = [
  { title: 'reads a chapter, opens a note and its source', go: reads },
  { title: 'finds a name by the keyboard', go: searches },
  { title: 'walks along a chart by the keyboard', go: walksAChart },
  { title: 'presents by keys, to the end, with the screen black and an overview', go: presents },
  { title: 'gives the ten-minute talk from the one file, counts hands', go: opensTheFile },
  { title: 'turns the page dark, and finds it dark on the next', go: turnsDark },
  { title: 'reads without scripts', scriptless: true, go: readsWithoutScripts },
];

async function reads(engine, site) {
  await engine.goto(`${site}/chapters/background`);
  await engine.expectThat('a heading', "document.querySelector('h1')?.getClientRects().length === 1");
  await engine.expectThat('nothing wider than the window', 'document.documentElement.scrollWidth <= innerWidth');
  await engine.expectThat(
    'the typefaces',
    "document.fonts.check('16px \"Source Serif 4 Variable\"') || [...document.fonts].some(({ status }) => status === 'loaded')",
  );
  await engine.click('#ref-1');
  await engine.expectThat('the note to open behind its mark', "document.querySelector('#ref-1').getAttribute('aria-expanded') === 'true'");
  const note = '[id="opened-ref-1"] a[href^="/sources/"]';
  await engine.expectThat('its source in it', `document.querySelector(${JSON.stringify(note)})?.getClientRects().length > 0`);
  await engine.click(note);
  await engine.expectThat('the source’s page', "location.pathname.startsWith('/sources/') && document.querySelector('h1')?.textContent.trim() !== ''");
}

async function searches(engine, site) {
  await engine.goto(`${site}/chapters/background`);
  const box = "document.querySelector('[role=combobox]')";
  await pressUntil(engine, 'Control+k', `Boolean(${box}) && document.activeElement === ${box}`);
  await engine.type('Esper');
  await engine.expectThat('Mark Esper first', "document.querySelector('[role=option]')?.textContent.includes('Mark Esper') === true");
  await engine.press('ArrowDown');
  await engine.press('Enter');
  await engine.expectThat('a page about him', "location.pathname !== '/chapters/background' && document.body.textContent.includes('Esper')");
}

async function walksAChart(engine, site) {
  await engine.goto(`${site}/charts/exchanges-per-year`);
  const said = "document.querySelector('[data-walk] [role=status]')?.textContent.trim() ?? ''";
  const first = `document.querySelector('[data-walk] [tabindex="0"]')`;
  await engine.expectThat('a chart to walk along', `location.pathname === '/charts/exchanges-per-year' && Boolean(${first})`);
  await engine.run(`${first}.focus()`);
  await pressUntil(engine, 'Home', `/^2016 .*1 exchange/.test(${said})`);
  for (const words of ['/^2017.*19 exchanges/', '/^2018.*2 exchanges/', '/^2019.*4 exchanges/']) {
    await engine.press('ArrowRight');
    await engine.expectThat('the next value', `${words}.test(${said})`);
  }
  await engine.press('Home');
  await engine.expectThat('the first again', `/^2016 /.test(${said})`);
}

async function presents(engine, site) {
  await engine.goto(`${site}/present?minutes=10`);
  await engine.expectThat('the deck to hear keys', "Boolean(document.querySelector('#deck[data-ready]'))");
  const count = await engine.run("document.querySelectorAll('.slide:not([hidden])').length");
  let presses = 0;
  for (; presses < 4 * count && !(await engine.run(`${up}?.id === 'sources'`)); presses += 1) await engine.press('ArrowRight');
  await engine.expectThat('the last slide', `${up}?.id === 'sources' && ${presses} >= ${count - 1}`);
  await engine.expectThat(
    'nothing of it outside of the screen',
    `${up}.scrollWidth <= innerWidth + 1 && ${up}.getBoundingClientRect().height <= innerHeight + 1`,
  );
  await engine.press('Home');
  await engine.expectThat('the first slide', `${up}?.id === 'cover'`);
  const black = "document.querySelector('.deck-screen')";
  await engine.press('b');
  await engine.expectThat('a black screen', `Boolean(${black}) && ${black}.getClientRects().length > 0`);
  await engine.press('b');
  await engine.expectThat('the slide again', `!${black} || ${black}.getClientRects().length === 0`);
  await engine.press('3');
  await engine.press('Enter');
  await engine.expectThat('the third slide', `[...document.querySelectorAll('.slide:not([hidden])')].indexOf(${up}) === 2`);
}

async function opensTheFile(engine, site) {
  const folder = mkdtempSync(path.join(tmpdir(), 'stick-'));
  try {
    // As a person's folder may be called.
    const file = path.join(folder, '수업 자료 #1.html');
    writeFileSync(file, Buffer.from(await (await fetch(`${site}/briefing.html`)).arrayBuffer()));
    await engine.goto(pathToFileURL(file).href);
    await engine.expectThat('its version', '/Version \\d+\\.\\d+\\.\\d+, as of/.test(document.body.textContent)');
    await engine.run("[...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === '10 minutes').id ||= 'ten'");
    await engine.click('#ten');
    await engine.expectThat('the cover', `${up}?.dataset.kind === 'cover'`);
    const last = "[...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).find((text) => text.includes('hands')) ?? ''";
    let counted = false;
    for (let press = 0; press < 120 && !(await engine.run(`${up}.dataset.kind === 'sources'`)); press += 1) {
      if (!counted && (await engine.run(`${up}.dataset.steps === '2'`))) {
        for (const key of ['1', '2', '2', '4', 'Shift+4']) await engine.press(key);
        await engine.expectThat('the hands', `(${last}) === 'First 1, second 2, third 0, fourth 0. 3 hands.'`);
        await engine.press('0');
        counted = true;
      }
      await engine.press('ArrowRight');
    }
    await engine.expectThat('the end of the talk, with hands counted', `${counted} && ${up}.dataset.kind === 'sources'`);
    await engine.press('Escape');
    await engine.expectThat('the reading again', "document.querySelector('h1')?.getClientRects().length > 0");
    const pdf = await engine.print?.();
    if (pdf && (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-')) || pdf.length < 100_000))
      throw new Error(`${engine.name}: the printed file is not whole (${pdf.length} bytes)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function turnsDark(engine, site) {
  await engine.goto(`${site}/`);
  const colour = 'getComputedStyle(document.documentElement).backgroundColor';
  await engine.expectThat('a light page', `${colour} === '${paper.light}'`);
  await engine.click('.theme-switch:not([hidden])');
  await engine.expectThat('a dark page', `${colour} === '${paper.dark}'`);
  await engine.goto(`${site}/chapters/2019-dispute`);
  await engine.expectThat('a dark page here, too', `${colour} === '${paper.dark}'`);
  await engine.click('.theme-switch:not([hidden])');
  await engine.expectThat('a light page again', `${colour} === '${paper.light}'`);
}

async function readsWithoutScripts(engine, site) {
  await engine.goto(`${site}/chapters/background`);
  await engine.expectThat('the page to know that it has no scripts', "matchMedia('(scripting: none)').matches");
  await engine.expectThat('its words', "document.querySelector('article').textContent.split(/\\s+/).length > 900");
  await engine.expectThat('a chart in it', "document.querySelector('figure.figure svg')?.getBoundingClientRect().height > 100");
  await engine.click('#ref-2');
  await engine.expectThat(
    'the note at the chapter’s end',
    "location.hash === '#note-2' && document.querySelector('#note-2').getBoundingClientRect().height > 10",
  );
  await engine.goto(`${site}/present`);
  await engine.expectThat(
    'all slides one under another',
    "[...document.querySelectorAll('.slide')].filter((slide) => slide.getClientRects().length > 0).length > 15",
  );
}

/** What listens comes a moment after the page: a reader presses again. */
async function pressUntil(engine, chord, text) {
  for (let times = 0; times < 20 && !(await engine.run(text)); times += 1) {
    await engine.press(chord);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await engine.expectThat(`something of ${chord}`, text);
}
