// How tall an embedded figure is at a given width, reckoned from a few numbers: for hosts that cannot ask it.

/** The width a frame is given where nothing else is said, in pixels. */
export const usualWidth = 640;

/** In a wider frame the figure grows no more: as in embed.css. */
const widest = 672;

/** The narrowest column reckoned with: a phone's less its margins. */
const narrowWidth = 320;

/** As app/embed/embed.css and app/styles/chart.css set them, in pixels. `letter`: the mean width of one, in a wide system face, which stands in where ours is late. */
const set = {
  paddingX: 16,
  paddingY: 14,
  aboveChart: 16,
  foot: 22,
  title: { line: 26, letter: 12.8 },
  subtitle: { line: 21, letter: 8.8 },
  source: { line: 20, letter: 8.2 },
};

/** From this width of the box on the wide picture is shown: as in chart.css. */
const wideFrom = 520;

/** All that a view's height depends on besides the width: the letters of its lines, and its pictures' sides (in any one unit). */
export interface EmbedMeasures {
  letters: { title: number; subtitle: number; source: number };
  wide: { width: number; height: number };
  narrow: { width: number; height: number };
}

/**
 * @param width of the frame, in pixels
 * @returns the height the embedded view needs, in pixels, rather a line too much than one too few
 */
export function embedHeight({ letters, wide, narrow }: EmbedMeasures, width: number): number {
  const inner = Math.max(1, Math.min(width, widest) - 2 * set.paddingX);
  const drawn = inner < wideFrom ? narrow : wide;
  const lines = (count: number, { line, letter }: { line: number; letter: number }) => line * Math.ceil((count * letter) / inner);
  const text = lines(letters.title, set.title) + lines(letters.subtitle, set.subtitle) + lines(letters.source, set.source);
  return Math.ceil(2 * set.paddingY + text + set.aboveChart + (inner * drawn.height) / drawn.width + set.foot);
}

/** @returns a height that does at any width, for a frame that cannot change its own: text is tallest in a phone, the narrow picture just before it gives way to the wide one */
export function safeEmbedHeight(measures: EmbedMeasures): number {
  return Math.max(...[narrowWidth, wideFrom - 1 + 2 * set.paddingX, widest].map((width) => embedHeight(measures, width)));
}
