// `npm start`: from a fresh clone, or any later state, to the site on http://localhost:3000.
import { buildIfChanged } from './buildIfChanged.mjs';
import { checkPort, parseHost, parsePort } from './port.mjs';
import { projectRoot } from './project.mjs';
import { serve } from './serve.mjs';
import { setUp } from './setUp.mjs';
import { runMain } from './trouble.mjs';

await runMain(async () => {
  const port = parsePort(process.env.PORT);
  const host = parseHost(process.env.HOST);
  await checkPort(port, 'npm start', host);
  await setUp(projectRoot);
  await buildIfChanged(projectRoot, { quiet: true });
  await serve(projectRoot, 'start', port, host);
});
