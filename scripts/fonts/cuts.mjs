// The cuts of the two typefaces the site is set in: from which file of the packages, which weights and which optical size.

/**
 * @typedef {object} Cut
 * @property {string} name the file made, without its ending
 * @property {'serif' | 'display' | 'sans'} role where it is used: text, headings of the first rank, furniture and figures
 * @property {string} source the file cut from, from node_modules
 * @property {Record<string, number | { min: number, max: number }>} axes what is left of the variations
 * @property {string} range the letters a browser fetches it for, as `unicode-range`
 */

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';
const sans = '@fontsource-variable/source-sans-3/files/source-sans-3';

/** The weights kept. A weight outside is drawn as the nearest: scripts/tests/fonts.test.ts reads every style for them. */
export const weights = {
  serif: { min: 400, max: 600 },
  sans: { min: 400, max: 700 },
};

/** One cut for all large headings: theirs are 560 to 600, and nobody sees the difference. */
const display = { opsz: 60, wght: 570 };
const text = { opsz: 20, wght: weights.serif };

const latin = 'U+0000-00FF, U+2000-2BFF';
const more = 'U+0100-024F, U+1E00-1EFF';

/** @type {Cut[]} the `-more` ones hold the letters with marks, such as Tōkyō's: a page without them fetches neither */
export const cuts = [
  { name: 'serif', role: 'serif', source: `${serif}-latin-opsz-normal.woff2`, range: latin, axes: text },
  { name: 'serif-more', role: 'serif', source: `${serif}-latin-ext-opsz-normal.woff2`, range: more, axes: text },
  { name: 'display', role: 'display', source: `${serif}-latin-opsz-normal.woff2`, range: latin, axes: display },
  { name: 'sans', role: 'sans', source: `${sans}-latin-wght-normal.woff2`, range: latin, axes: { wght: weights.sans } },
  { name: 'sans-more', role: 'sans', source: `${sans}-latin-ext-wght-normal.woff2`, range: more, axes: { wght: weights.sans } },
];

/** What the style sheets call each. */
export const families = { serif: 'Source Serif', display: 'Source Serif Display', sans: 'Source Sans' };

/** The weights a cut answers for, as `font-weight`. The display cut takes all that headings ask for, so that no browser thickens it. */
export const answersFor = { serif: '400 600', display: '400 700', sans: '400 700' };

/** What typography asks for: kerning, ligatures, figures of one height and of one width, marks over letters. */
export const features = ['kern', 'liga', 'lnum', 'pnum', 'tnum', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'calt', 'rvrn'];
