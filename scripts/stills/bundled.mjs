// Imports a TypeScript file of the project from a plain Node script.
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} root the project: the bundle is put there for a moment, so that packages are found
 * @param {string} entry from the root
 * @param {{ whole?: boolean }} [options] whole: packages are bundled too
 */
export async function bundled(root, entry, { whole = false } = {}) {
  const folder = join(root, 'node_modules', '.cache', 'stills');
  const outfile = join(folder, `${basename(entry).replace(/\.tsx?$/, '')}.${process.pid}.${whole ? 'cjs' : 'mjs'}`);
  mkdirSync(folder, { recursive: true });
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: whole ? 'cjs' : 'esm',
      packages: whole ? 'bundle' : 'external',
      jsx: 'automatic',
      define: whole ? { 'process.env.NODE_ENV': '"production"' } : {},
      logLevel: 'warning',
    });
    const loaded = await import(pathToFileURL(outfile).href);
    return loaded.default ?? loaded;
  } finally {
    rmSync(outfile, { force: true });
  }
}
