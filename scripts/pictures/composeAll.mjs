// Reads what pictures are composed of (content, stills, colours, typefaces) and composes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '../stills/bundled.mjs';
import { composePictures } from './composePictures.mjs';
import { openFonts } from './fonts.mjs';
import { readTokens } from './tokens.mjs';

/**
 * @param {string} root the project, which is the working folder
 * @returns {Promise<import('./composePictures.mjs').Composed[]>}
 */
export async function composeAll(root) {
  const { pictureContent } = await bundled(root, 'scripts/pictures/pictureContent.ts');
  const readStill = (stillId, size) => readFileSync(join(root, '.stills', `${stillId}.${size}.svg`), 'utf8');
  const tokens = readTokens(readFileSync(join(root, 'app', 'styles', 'tokens.css'), 'utf8'));
  return composePictures(pictureContent(), readStill, await openFonts(root), tokens);
}
