// The faces that computers have, measured: what the page is set in until its own typeface is there.

/**
 * Letters as often as the chapters use them, in four hundred. The average widths below are of this text, so that a line
 * set in one face is, once adjusted, as long as in another.
 */
const often = {
  ' ': 71,
  e: 39,
  t: 30,
  a: 25,
  o: 24,
  n: 23,
  i: 19,
  s: 18,
  r: 17,
  h: 15,
  d: 13,
  l: 10,
  u: 9,
  c: 9,
  p: 7,
  f: 6,
  m: 6,
  g: 5,
  w: 5,
  '.': 5,
  y: 4,
  b: 3,
  ',': 3,
  2: 3,
  k: 2,
  v: 2,
  0: 2,
  T: 2,
  S: 2,
  A: 1,
  N: 1,
  I: 1,
  O: 1,
  M: 1,
  K: 1,
  J: 1,
  W: 1,
  x: 1,
  '-': 1,
  '’': 1,
  1: 1,
  9: 1,
};

export const sample = Object.entries(often)
  .map(([letter, times]) => letter.repeat(times))
  .join('');

/**
 * @typedef {object} SystemFace
 * @property {string} family what the name of its own font face begins with
 * @property {string[]} regular full and PostScript names, as `local()` looks them up
 * @property {string[]} bold
 * @property {number} width of the regular's average letter in the sample, in em
 * @property {number} boldWidth
 */

/**
 * Measured with fontkit on the fonts themselves, or on free ones with the same widths: Liberation's for Arial, Helvetica
 * and Times New Roman, Gelasio's for Georgia. In the order in which they are looked for; a computer has one or more.
 * @type {Record<'serif' | 'sans', SystemFace[]>}
 */
export const systemFaces = {
  serif: [
    { family: 'Georgia', regular: ['Georgia'], bold: ['Georgia Bold', 'Georgia-Bold'], width: 0.44, boldWidth: 0.5112 },
    {
      family: 'Noto Serif',
      regular: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'],
      bold: ['Noto Serif Bold', 'NotoSerif-Bold'],
      width: 0.475,
      boldWidth: 0.5039,
    },
    {
      family: 'Times New Roman',
      regular: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'],
      bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'LiberationSerif-Bold'],
      width: 0.4016,
      boldWidth: 0.4267,
    },
    { family: 'DejaVu Serif', regular: ['DejaVu Serif', 'DejaVuSerif'], bold: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'], width: 0.5119, boldWidth: 0.5653 },
  ],
  sans: [
    {
      family: 'Roboto',
      regular: ['Roboto', 'Roboto Regular', 'Roboto-Regular'],
      bold: ['Roboto Bold', 'Roboto-Bold', 'Roboto'],
      width: 0.4422,
      boldWidth: 0.4489,
    },
    {
      family: 'Arial',
      regular: ['Helvetica', 'Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'],
      bold: ['Helvetica Bold', 'Helvetica-Bold', 'Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'],
      width: 0.4431,
      boldWidth: 0.4759,
    },
    { family: 'DejaVu Sans', regular: ['DejaVu Sans', 'DejaVuSans'], bold: ['DejaVu Sans Bold', 'DejaVuSans-Bold'], width: 0.5053, boldWidth: 0.5707 },
  ],
};
