// `npm run build`: the set-up and the build of `npm start`, for a host that serves the site by other means.
import { buildIfChanged } from './terminal/buildIfChanged.mjs';
import { oneAtATime } from './terminal/oneAtATime.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { runMain } from './terminal/trouble.mjs';

await runMain(async () => {
  await oneAtATime(projectRoot, async () => {
    await setUp(projectRoot);
    await buildIfChanged(projectRoot, { quiet: false });
  });
});
