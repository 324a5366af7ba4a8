// Writes the style sheet of each role: our cuts by their addresses, then the system's faces that stand in for them.
import { answersFor, families } from './cuts.mjs';
import { fallbackFaces } from './fallbackFaces.mjs';

/**
 * @param {{ cut: import('./cuts.mjs').Cut, woff2: Buffer, address: string }[]} fonts
 * @returns {Promise<Map<string, string>>} CSS by role: serif, display, sans
 */
export async function styleSheets(fonts) {
  const sheets = new Map();
  for (const {
    cut: { name, role },
    woff2,
  } of fonts) {
    if (name !== role) continue;
    const own = fonts.filter(({ cut }) => cut.role === role).map(({ cut, address }) => ownFace(cut, address));
    sheets.set(role, `${own.join('\n')}\n${await fallbackFaces(role, woff2)}`);
  }
  return sheets;
}

/** `swap`: words are never withheld; the fallbacks are as wide, so that next to nothing moves. */
function ownFace({ role, range }, address) {
  return `@font-face { font-family: '${families[role]}'; src: url(${address}) format('woff2'); font-weight: ${answersFor[role]}; font-display: swap; unicode-range: ${range}; }`;
}
