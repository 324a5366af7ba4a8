// The charts' still pictures as a step of the others: drawStills.mjs decides itself whether there is anything to draw.
import path from 'node:path';
import { runNode } from './run.mjs';
import { step } from './step.mjs';

/**
 * @param {string} root the project's root
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when the drawing fails; its output is in the message
 */
export async function drawStills(root) {
  const script = path.join('scripts', 'drawStills.mjs');
  await step("Drawing the charts' stills", () => runNode([script], { cwd: root, quiet: true }));
}
