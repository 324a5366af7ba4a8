// Draws the charts' still pictures, unless the ones in .stills were made from the same content and code.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { runNode } from './run.mjs';
import { cachedStampFile, readStamp, removeStamp, writeStamp } from './stamp.mjs';
import { step } from './step.mjs';

/** All that a still picture may be made from. */
const inputs = ['components', 'content', 'scripts', 'package-lock.json', 'tsconfig.json'];

/**
 * @param {string} root the project's root
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when the drawing fails; its output is in the message
 */
export async function drawStillsIfChanged(root) {
  const stamp = cachedStampFile(root, 'stills');
  const now = fingerprint(root, inputs);
  if (existsSync(path.join(root, '.stills')) && readStamp(stamp) === now) return;
  removeStamp(stamp);
  await step("Drawing the charts' stills", () =>
    runNode([path.join('scripts', 'drawStills.mjs')], { cwd: root, quiet: true }),
  );
  writeStamp(stamp, now);
}
