// `npm run quotations`: what each capital said at each turning point, or why it is not heard; fails when a cell has neither.
import { loadContent } from './loadContent.mjs';
import { projectRoot } from './project.mjs';
import { setUp } from './setUp.mjs';
import { Trouble, runMain } from './trouble.mjs';

await runMain(async () => {
  await setUp(projectRoot);
  const { briefing, ContentError, quotationTable } = await loadContent(
    projectRoot,
    'quotations',
    "export { briefing } from './content/load'; export { ContentError } from './content/faults'; export { quotationTable } from './content/turningPoints';",
  );
  try {
    console.log(quotationTable(briefing().turningPoints));
  } catch (error) {
    throw error instanceof ContentError ? new Trouble(error.message) : error;
  }
});
