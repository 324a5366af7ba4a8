// What is made before the build, as steps of the others: the fonts, the charts' stills, the pictures to take away, what oEmbed knows.
// Each script decides itself whether there is anything to do.
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
  await step("Drawing the charts' stills", () => runNode([script], { cwd: root, quiet: true, tied: true }));
}

/**
 * @param {string} root the project's root
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when a letter is in no typeface; it and its place are in the message
 */
export async function makeFonts(root) {
  const script = path.join('scripts', 'makeFonts.mjs');
  await step('Cutting the fonts', () => runNode([script], { cwd: root, quiet: true, tied: true }));
}

/**
 * After the stills, which the pictures are made from.
 * @param {string} root the project's root
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when one cannot be made; the output is in the message
 */
export async function drawPictures(root) {
  const script = path.join('scripts', 'drawPictures.mjs');
  await step('Making the pictures to take away', () => runNode([script], { cwd: root, quiet: true, tied: true }));
}

/**
 * After the stills, whose sides it notes.
 * @param {string} root the project's root
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when the content is at fault; the output is in the message
 */
export async function freezeOembed(root) {
  const script = path.join('scripts', 'freezeOembed.mjs');
  await step('Noting what oEmbed is asked for', () => runNode([script], { cwd: root, quiet: true, tied: true }));
}

/**
 * @param {string} root the project's root
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when the content is at fault; the output is in the message
 */
export async function freezeRoomQuestions(root) {
  const script = path.join('scripts', 'freezeRoomQuestions.mjs');
  await step('Noting what a class may be asked', () => runNode([script], { cwd: root, quiet: true, tied: true }));
}

/**
 * @param {string} root the project's root
 * @returns {Promise<void>}
 * @throws {import('./trouble.mjs').Trouble} when a module cannot be bundled; the file and the line are in the message
 */
export async function bundleModules(root) {
  const script = path.join('scripts', 'bundleEnhancers.mjs');
  await step("Bundling the pages' scripts", () => runNode([script], { cwd: root, quiet: true, tied: true }));
}
