// `npm run check`: reads and checks content/ as the build does, in seconds; prints the counts, or every fault.
import { loadContent } from './loadContent.mjs';
import { projectRoot } from './project.mjs';
import { setUp } from './setUp.mjs';
import { stopwatch } from './step.mjs';
import { Trouble, runMain } from './trouble.mjs';

await runMain(async () => {
  await setUp(projectRoot);
  const elapsed = stopwatch();
  const { briefing, ContentError, talkFaults } = await loadContent(
    projectRoot,
    'content',
    "export { briefing } from './content/load'; export { ContentError } from './content/faults'; export { talkFaults } from './briefing/ask/talkPlan';",
  );
  try {
    const content = briefing();
    const counts = countOf(content);
    const faults = talkFaults(content);
    if (faults.length > 0) throw new Trouble(`The talks do not fit their minutes (npm run talk shows them slide by slide):\n${faults.join('\n')}`);
    console.log(`The content is sound: ${counts} (${elapsed()}).`);
  } catch (error) {
    throw error instanceof ContentError ? new Trouble(error.message) : error;
  }
});

/**
 * @param {object} all the briefing
 * @returns {string} its lists' lengths, such as '4 chapters, 9 figures, 56 sources'
 */
function countOf(all) {
  return Object.entries(all)
    .filter(([, part]) => Array.isArray(part))
    .map(([name, list]) => `${list.length} ${name}`)
    .join(', ');
}
