// `npm run screenshots`: takes the pictures of the README from the built site.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { serveSite } from './bench/twoServers.mjs';
import { browserArguments } from './browserArguments.mjs';
import { buildIfChanged } from './terminal/buildIfChanged.mjs';
import { findBrowser, realProbes } from './terminal/findBrowser.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { runMain } from './terminal/trouble.mjs';

const port = 3310;
const folder = path.join(projectRoot, 'docs', 'screenshots');

/**
 * One picture each: the address, the window in pixels, the colours asked for.
 * @type {{ name: string, address: string, width: number, height: number, colours: 'light' | 'dark' }[]}
 */
const pictures = [
  { name: 'cover', address: '/', width: 1280, height: 800, colours: 'light' },
  { name: 'chapter', address: '/chapters/background#most-exchanges-came-in-2017-the-year-of-north-koreas-tests', width: 1280, height: 1000, colours: 'dark' },
  { name: 'chart', address: '/charts/exchange-counts', width: 1280, height: 900, colours: 'light' },
  {
    name: 'slide',
    address: '/present?minutes=45&step=2#background/most-exchanges-came-in-2017-the-year-of-north-koreas-tests/exchanges-per-year',
    width: 1280,
    height: 720,
    colours: 'dark',
  },
  { name: 'phone', address: '/', width: 390, height: 844, colours: 'light' },
];

await runMain(async () => {
  await setUp(projectRoot);
  await buildIfChanged(projectRoot, { quiet: true });
  mkdirSync(folder, { recursive: true });
  const stop = await serveSite(projectRoot, port);
  const browser = await chromium.launch({ executablePath: await findBrowser(realProbes(projectRoot)), args: browserArguments });
  for (const { name, address, width, height, colours } of pictures) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: colours, reducedMotion: 'reduce' });
    const page = await context.newPage();
    // Twice: the fonts are sure to be in the cache the second time.
    await page.goto(`http://localhost:${port}${address}`, { waitUntil: 'networkidle' });
    await page.reload({ waitUntil: 'networkidle' });
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    await context.close();
    console.log(`docs/screenshots/${name}.png`);
  }
  // A browser shows them when it asks whether the site is to be installed (app/manifest.ts).
  for (const [name, shown] of [
    ['cover', 'wide'],
    ['phone', 'narrow'],
  ])
    copyFileSync(path.join(folder, `${name}.png`), path.join(projectRoot, 'public', 'app', `screenshot-${shown}.png`));
  await browser.close();
  stop();
});
