// Compiles a door into content/ for the commands that read it, and opens it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param {string} root the project's root
 * @param {string} name of the compiled file
 * @param {string} contents what the door lets through, such as "export { briefing } from './briefing/load';"
 * @returns {Promise<Record<string, any>>} the door's exports
 */
export async function loadContent(root, name, contents) {
  const { build } = await import('esbuild');
  const outfile = path.join(root, 'node_modules', '.cache', 'briefing', `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: root },
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
