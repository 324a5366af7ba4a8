// Reads what pictures are composed of (content, stills, colours, typefaces) and composes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '../stills/bundled.mjs';
import { composePictures } from './composePictures.mjs';
import { croppedStill } from './croppedStill.mjs';
import { openFonts } from './fonts.mjs';
import { parseSvg } from './svgTree.mjs';
import { readTokens } from './tokens.mjs';

/**
 * @param {string} root the project, which is the working folder; the renderer has been started
 * @returns {Promise<import('./composePictures.mjs').Composed[]>}
 */
export async function composeAll(root) {
  const { pictureContent } = await bundled(root, 'scripts/pictures/pictureContent.ts');
  const tokens = readTokens(readFileSync(join(root, 'app', 'styles', 'tokens.css'), 'utf8'));
  const fonts = await openFonts(root);
  const known = new Map();
  const stillOf = (stillId, size) => {
    const name = `${stillId}.${size}.svg`;
    if (!known.has(name)) known.set(name, croppedStill(parseSvg(readFileSync(join(root, '.stills', name), 'utf8')), fonts, tokens.light));
    return known.get(name);
  };
  return composePictures(pictureContent(), stillOf, fonts, tokens);
}
