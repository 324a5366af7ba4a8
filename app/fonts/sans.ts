// The sans of furniture, figures and notes, cut by scripts/makeFonts.mjs: preloaded by every page that imports this file.
import localFont from 'next/font/local';

// The fallbacks are our own (.fonts/sans.css): Next measures one face only, and few phones have it.
export const sans = localFont({
  src: '../../.fonts/sans.woff2',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: "'Source Sans'" },
    { prop: 'unicode-range', value: 'U+0000-00FF, U+2000-2BFF' },
  ],
});

/** Letters with marks and phonetic ones: fetched where a page has them. */
export const sansMore = localFont({
  src: '../../.fonts/sans-more.woff2',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: "'Source Sans'" },
    { prop: 'unicode-range', value: 'U+0100-02FF, U+1E00-1EFF' },
  ],
});
