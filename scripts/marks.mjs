// `npm run marks`: how quiet the chapters are: their notes and marks, and marks for a line of text.
import { loadContent } from './loadContent.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { runMain } from './terminal/trouble.mjs';

/** Words in a line of a chapter's column, 640 px of the serif at 20 px: counted on the page. */
const wordsInALine = 10.5;

await runMain(async () => {
  await setUp(projectRoot);
  const { briefing } = await loadContent(projectRoot, 'marks', "export { briefing } from './briefing/load';");
  const { chapters, marks } = await briefing();
  console.log('chapter               words  lines  notes  note marks  term marks  marks a line');
  for (const { id, wordCount, notes } of chapters) {
    const own = [...marks.values()].filter((mark) => mark.chapter === id && mark.inside === 'prose');
    const [opening, terms] = [own.filter(({ opens }) => opens).length, own.filter(({ defines }) => defines).length];
    const lines = Math.round(wordCount / wordsInALine);
    const cells = [wordCount, lines, notes.length, opening, terms].map((count, index) => String(count).padStart([5, 5, 5, 10, 10][index] ?? 5));
    console.log(`${id.padEnd(20)}  ${cells.join('  ')}  ${((opening + terms) / lines).toFixed(2).padStart(12)}`);
  }
});
