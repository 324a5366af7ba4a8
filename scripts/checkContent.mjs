// `npm run check`: reads and checks content/ as the build does, in seconds; prints the counts, or every fault.
import { loadContent } from './loadContent.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { stopwatch } from './terminal/step.mjs';
import { Trouble, runMain } from './terminal/trouble.mjs';

await runMain(async () => {
  await setUp(projectRoot);
  const elapsed = stopwatch();
  const { briefing, ContentError, weakFactsIn, mostWeakFacts, talkFaults, unusualLengths } = await loadContent(
    projectRoot,
    'content',
    "export { briefing } from './briefing/load'; export { ContentError } from './briefing/schema/faults'; export { weakFactsIn } from './briefing/ask/sourceStrength'; export { mostWeakFacts } from './briefing/check/checkSources'; export { talkFaults } from './briefing/ask/talkPlan'; export { unusualLengths } from './briefing/check/usualLength';",
  );
  try {
    const all = await briefing();
    const faults = talkFaults(all);
    if (faults.length > 0) throw new Trouble(`The talks do not fit their minutes (npm run talk shows them slide by slide):\n${faults.join('\n')}`);
    console.log(`The content is sound: ${countOf(all)} (${elapsed()}).`);
    for (const line of unusualLengths(all.chapters)) console.log(`Worth a look: ${line}.`);
    const weak = weakFactsIn(all.facts, all.sourceById);
    const agreed = weak.filter(({ status }) => status === 'agreed').length;
    console.log(
      `On weak kinds of sources alone: ${weak.length} of ${all.facts.length} facts (${mostWeakFacts} may), ${agreed} of them agreed; ${weak.filter(({ weak: why }) => why).length} say that no better source is known.`,
    );
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
