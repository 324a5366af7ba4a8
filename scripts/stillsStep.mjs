// The charts' stills, and the pictures to take away, as steps of the others: each script decides itself whether there is anything to draw.
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

/**
 * After the stills, which the pictures are made from.
 * @param {string} root the project's root
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when one cannot be made; the output is in the message
 */
export async function drawPictures(root) {
  const script = path.join('scripts', 'drawPictures.mjs');
  await step('Making the pictures to take away', () => runNode([script], { cwd: root, quiet: true }));
}

/**
 * @param {string} root the project's root
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when a module cannot be bundled; the file and the line are in the message
 */
export async function bundleModules(root) {
  const script = path.join('scripts', 'bundleEnhancers.mjs');
  await step("Bundling the pages' scripts", () => runNode([script], { cwd: root, quiet: true }));
}
