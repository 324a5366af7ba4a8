// Where the fonts lie that scripts/makeFonts.mjs cut before the build, and the browser's order to fetch them at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preload } from 'react-dom';

/** The cuts a page is set in: an embedded figure has the sans alone. */
export type Cut = 'sans' | 'serif' | 'display';

/** Asks for fonts before the styles name them: they come with the page, not after it. */
export function preloadFonts(cuts: readonly Cut[]): void {
  const addresses = addressesOfFonts();
  for (const cut of cuts) preload(addresses[cut], { as: 'font', type: 'font/woff2', crossOrigin: '' });
}

/** @throws an Error naming the command that makes what is missing */
function addressesOfFonts(): Record<Cut, string> {
  try {
    const { addresses } = JSON.parse(readFileSync(join(process.cwd(), '.fonts', 'made.json'), 'utf8')) as { addresses: Record<Cut, string> };
    return addresses;
  } catch {
    throw new Error('.fonts/made.json is missing: run `node scripts/makeFonts.mjs`');
  }
}
