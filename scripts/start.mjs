// `npm start`: from a fresh clone, or any later state, to the site on http://localhost:3000.
import { buildIfChanged } from './terminal/buildIfChanged.mjs';
import { oneAtATime } from './terminal/oneAtATime.mjs';
import { checkPort, parseHost, parsePort } from './terminal/port.mjs';
import { projectRoot } from './terminal/project.mjs';
import { serve } from './terminal/serve.mjs';
import { setUp } from './terminal/setUp.mjs';
import { streamsElsewhere } from './terminal/streamsElsewhere.mjs';
import { runMain } from './terminal/trouble.mjs';

await runMain(async () => {
  const port = parsePort(process.env.PORT);
  const host = parseHost(process.env.HOST);
  streamsElsewhere();
  await checkPort(port, 'npm start', host);
  await oneAtATime(projectRoot, async () => {
    await setUp(projectRoot);
    await buildIfChanged(projectRoot, { quiet: true });
  });
  await serve(projectRoot, 'start', port, host);
});
