// Where the bundled modules of enhance/ are, and the code of its early scripts: read from what scripts/enhance/ made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface EnhanceManifest {
  /** From an entry's name to the address of its file: `reading` to `/enhance/reading.K3J2.js`. */
  modules: Readonly<Record<string, string>>;
  /** From an early script's name to its code. */
  early: Readonly<Record<string, string>>;
}

/**
 * @returns what was made last; read anew each time, so that an edit shows on reload
 * @throws an Error naming the command that makes it
 */
export function enhanceManifest(): EnhanceManifest {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), '.enhance', 'manifest.json'), 'utf8')) as EnhanceManifest;
  } catch {
    throw new Error('.enhance/manifest.json is missing: run `node scripts/bundleEnhancers.mjs`');
  }
}
