// `npm run check`: reads and checks content/ as the build does, in seconds; prints the counts, or every fault.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './project.mjs';
import { setUp } from './setUp.mjs';
import { stopwatch } from './step.mjs';
import { Trouble, runMain } from './trouble.mjs';

await runMain(async () => {
  await setUp(projectRoot);
  const elapsed = stopwatch();
  const { briefing, ContentError } = await loadContent(projectRoot);
  try {
    const counts = countOf(await briefing());
    console.log(`The content is sound: ${counts} (${elapsed()}).`);
  } catch (error) {
    throw error instanceof ContentError ? new Trouble(error.message) : error;
  }
});

/**
 * @param {string} root the project's root
 * @returns {Promise<{ briefing: () => unknown, ContentError: typeof Error }>} content's door, compiled
 */
async function loadContent(root) {
  const { build } = await import('esbuild');
  const outfile = path.join(root, 'node_modules', '.cache', 'briefing', 'content.mjs');
  await build({
    stdin: {
      contents: "export { briefing } from './content/load'; export { ContentError } from './content/faults';",
      resolveDir: root,
    },
    alias: { '@': root },
    bundle: true,
    format: 'esm',
    outfile,
    packages: 'external',
    platform: 'node',
    sourcemap: 'inline',
    target: 'node20',
  });
  return import(pathToFileURL(outfile).href);
}

/**
 * @param {object} all the briefing
 * @returns {string} its lists' lengths, such as '4 chapters, 9 figures, 56 sources'
 */
function countOf(all) {
  return Object.entries(all)
    .filter(([, part]) => Array.isArray(part))
    .map(([name, list]) => `${list.length} ${name}`)
    .join(', ');
}
