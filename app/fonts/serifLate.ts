// The serif once more, not preloaded, for the page of an unknown address: Next counts that page's fonts as every page's, an embedded figure's too.
import localFont from 'next/font/local';

export const serifLate = localFont({
  src: '../../.fonts/serif.woff2',
  weight: '400 600',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: "'Source Serif'" }],
});

export const displayLate = localFont({
  src: '../../.fonts/display.woff2',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: "'Source Serif Display'" }],
});
