// `npm run quotations`: what each capital said at each turning point, or why it is not heard; fails when a cell has neither.
import { loadContent } from './loadContent.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { Trouble, runMain } from './terminal/trouble.mjs';

await runMain(async () => {
  await setUp(projectRoot);
  const { briefing, ContentError, quotationTable } = await loadContent(
    projectRoot,
    'quotations',
    "export { briefing } from './briefing/load'; export { ContentError } from './briefing/schema/faults'; export { quotationTable } from './briefing/schema/turningPoints';",
  );
  try {
    console.log(quotationTable(briefing().turningPoints));
  } catch (error) {
    throw error instanceof ContentError ? new Trouble(error.message) : error;
  }
});
