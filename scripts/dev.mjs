// `npm run dev`: the site with edits shown on refresh; charts are drawn again when their data or code change, and the pages' scripts bundled.
import path from 'node:path';
import { oneAtATime } from './terminal/oneAtATime.mjs';
import { checkPort, parseHost, parsePort } from './terminal/port.mjs';
import { projectRoot } from './terminal/project.mjs';
import { serve } from './terminal/serve.mjs';
import { setUp } from './terminal/setUp.mjs';
import { bundleModules, drawPictures, drawStills, freezeOembed, freezeRoomQuestions, makeFonts } from './terminal/stillsStep.mjs';
import { streamsElsewhere } from './terminal/streamsElsewhere.mjs';
import { printTrouble, runMain } from './terminal/trouble.mjs';
import { watchFolders } from './terminal/watchFolders.mjs';

await runMain(async () => {
  const port = parsePort(process.env.PORT);
  const host = parseHost(process.env.HOST);
  streamsElsewhere();
  await checkPort(port, 'npm run dev', host);
  await oneAtATime(projectRoot, async () => {
    await setUp(projectRoot);
    await makeFonts(projectRoot).catch(printTrouble);
    await draw();
    // Once: a page does not show them, and they would take a second at every edit.
    await drawPictures(projectRoot).catch(printTrouble);
  });
  await watchFolders(under('content', 'briefing', path.join('components', 'charts')), draw);
  await bundle();
  await watchFolders(under('enhance', 'components', 'briefing'), bundle);
  await serve(projectRoot, 'dev', port, host);
});

/** @param {string[]} folders in the project */
function under(...folders) {
  return folders.map((folder) => path.join(projectRoot, folder));
}

/** A slip in a script is shown, and the page keeps the last good one. */
async function bundle() {
  await bundleModules(projectRoot).catch(printTrouble);
}

/** A fault in the content is shown, here and in the page, and does not stop the author from mending it. */
async function draw() {
  await drawStills(projectRoot).catch(printTrouble);
  await freezeOembed(projectRoot).catch(printTrouble);
  await freezeRoomQuestions(projectRoot).catch(printTrouble);
}
