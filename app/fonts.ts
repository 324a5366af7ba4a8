// The two typefaces, self-hosted: a serif for reading, a sans for furniture, figures and notes.
import localFont from 'next/font/local';

// `optional`: a font that comes late waits for the next page, so no line ever moves under a reader's eye.
// Not preloaded: layout/headScript.ts asks for them where the connection is quick, because they delay a chart by 0.2 s where it is not.
export const serif = localFont({
  src: [{ path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', style: 'normal', weight: '200 900' }],
  display: 'optional',
  preload: false,
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
});

export const sans = localFont({
  src: [{ path: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', style: 'normal', weight: '200 900' }],
  display: 'optional',
  preload: false,
  variable: '--font-source-sans',
  adjustFontFallback: 'Arial',
});
