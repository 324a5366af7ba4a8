// `npm run dev`: the site with edits shown on refresh; charts are drawn again when their data or code change.
import path from 'node:path';
import { checkPort, parseHost, parsePort } from './terminal/port.mjs';
import { projectRoot } from './terminal/project.mjs';
import { serve } from './terminal/serve.mjs';
import { setUp } from './terminal/setUp.mjs';
import { drawPictures, drawStills, freezeOembed, freezeRoomQuestions, makeFonts } from './terminal/stillsStep.mjs';
import { printTrouble, runMain } from './terminal/trouble.mjs';
import { watchFolders } from './terminal/watchFolders.mjs';

await runMain(async () => {
  const port = parsePort(process.env.PORT);
  const host = parseHost(process.env.HOST);
  await checkPort(port, 'npm run dev', host);
  await setUp(projectRoot);
  await makeFonts(projectRoot).catch(printTrouble);
  await draw();
  // Once: a page does not show them, and they would take a second at every edit.
  await drawPictures(projectRoot).catch(printTrouble);
  const watched = ['content', 'briefing', path.join('components', 'charts')].map((folder) => path.join(projectRoot, folder));
  watchFolders(watched, draw);
  await serve(projectRoot, 'dev', port, host);
});

/** A fault in the content is shown, here and in the page, and does not stop the author from mending it. */
async function draw() {
  await drawStills(projectRoot).catch(printTrouble);
  await freezeOembed(projectRoot).catch(printTrouble);
  await freezeRoomQuestions(projectRoot).catch(printTrouble);
}
