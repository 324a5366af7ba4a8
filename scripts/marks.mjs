// `npm run marks`: how quiet the chapters are: their notes and marks, marks for a line of text, pages of print, and what share of a page's height is notes.
import { chromium } from '@playwright/test';
import { serveSite } from './bench/twoServers.mjs';
import { browserArguments } from './browserArguments.mjs';
import { loadContent } from './loadContent.mjs';
import { buildIfChanged } from './terminal/buildIfChanged.mjs';
import { findBrowser, realProbes } from './terminal/findBrowser.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { runMain } from './terminal/trouble.mjs';

const port = 3313;

await runMain(async () => {
  await setUp(projectRoot);
  const { briefing, quietnessOf } = await loadContent(
    projectRoot,
    'marks',
    "export { briefing } from './briefing/load'; export { quietnessOf } from './briefing/ask/quietness';",
  );
  const counted = quietnessOf(await briefing());
  console.table(counted.map(({ marksALine, ...counts }) => ({ ...counts, 'marks a line': marksALine.toFixed(2) })));
  if (process.argv.includes('--counts-only')) return;
  await buildIfChanged(projectRoot, { quiet: true });
  const stop = await serveSite(projectRoot, port, 'documents');
  const browser = await chromium.launch({ executablePath: await findBrowser(realProbes(projectRoot)), args: browserArguments });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const paths = [...counted.map(({ chapter }) => `/chapters/${chapter}`), '/', '/timeline', '/evidence', '/contents'];
  const rows = [];
  for (const path of paths) {
    await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
    rows.push({ page: path, ...(await shareOfNotes(page)), 'pages of print, A4': pagesIn(await page.pdf({ format: 'A4' })) });
  }
  await browser.close();
  stop();
  console.table(rows);
});

/** The folded rows at a chapter's end against the whole chapter, as it opens and with every row unfolded. */
async function shareOfNotes(page) {
  const share = () =>
    page.evaluate(() => {
      const [notes, article] = ['.end-notes', 'article'].map((part) => document.querySelector(part)?.getBoundingClientRect().height);
      return notes && article ? `${((notes / article) * 100).toFixed(1)} %` : '';
    });
  const folded = await share();
  await page.evaluate(() => document.querySelectorAll('.end-notes details').forEach((row) => row.setAttribute('open', '')));
  const unfolded = await share();
  await page.evaluate(() => document.querySelectorAll('.end-notes details').forEach((row) => row.removeAttribute('open')));
  return { 'height of notes': folded, unfolded };
}

/** Chromium writes the page tree uncompressed. */
function pagesIn(pdf) {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
