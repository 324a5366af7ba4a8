// `npm run build`: the set-up and the build of `npm start`, for a host that serves the site by other means.
import { buildIfChanged } from './buildIfChanged.mjs';
import { projectRoot } from './project.mjs';
import { setUp } from './setUp.mjs';
import { runMain } from './trouble.mjs';

await runMain(async () => {
  await setUp(projectRoot);
  await buildIfChanged(projectRoot, { quiet: false });
});
