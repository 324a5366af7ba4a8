// `npm run talk`: the talks slide by slide: what each is, its seconds, the words of its notes and how long they take.
import { loadContent } from './loadContent.mjs';
import { projectRoot } from './project.mjs';
import { setUp } from './setUp.mjs';
import { Trouble, runMain } from './trouble.mjs';

await runMain(async () => {
  await setUp(projectRoot);
  const { briefing, ContentError, talkTable } = await loadContent(
    projectRoot,
    'talk',
    "export { briefing } from './content/load'; export { ContentError } from './content/faults'; export { talkTable } from './briefing/ask/talkPlan';",
  );
  try {
    console.log(talkTable(briefing()));
  } catch (error) {
    throw error instanceof ContentError ? new Trouble(error.message) : error;
  }
});
