// `npm run talk`: the talks slide by slide: what each is, its seconds, the words of its notes and how long they take.
import { loadContent } from './loadContent.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { Trouble, runMain } from './terminal/trouble.mjs';

await runMain(async () => {
  await setUp(projectRoot);
  const { briefing, ContentError, talkTable } = await loadContent(
    projectRoot,
    'talk',
    "export { briefing } from './briefing/load'; export { ContentError } from './briefing/schema/faults'; export { talkTable } from './briefing/ask/talkPlan';",
  );
  try {
    console.log(talkTable(briefing()));
  } catch (error) {
    throw error instanceof ContentError ? new Trouble(error.message) : error;
  }
});
