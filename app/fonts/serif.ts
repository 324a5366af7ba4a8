// The serif for reading, and its cut for large headings, made by scripts/makeFonts.mjs: preloaded by the layouts that import this file.
import localFont from 'next/font/local';

// The fallbacks are our own (.fonts/serif.css, .fonts/display.css): Next measures one face only, and few phones have it.
export const serif = localFont({
  src: '../../.fonts/serif.woff2',
  weight: '400 600',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: "'Source Serif'" },
    { prop: 'unicode-range', value: 'U+0000-00FF, U+2000-2BFF' },
  ],
});

/** Letters with marks: fetched where a page has them. */
export const serifMore = localFont({
  src: '../../.fonts/serif-more.woff2',
  weight: '400 600',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: "'Source Serif'" },
    { prop: 'unicode-range', value: 'U+0100-02FF, U+1E00-1EFF' },
  ],
});

/** One weight for all: called 400 to 700, so that no browser thickens it. */
export const display = localFont({
  src: '../../.fonts/display.woff2',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: "'Source Serif Display'" }],
});
