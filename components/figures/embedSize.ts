// How tall an embedded figure will be at a given width: known before it is drawn, for hosts that cannot ask it.
import { stillIdOf } from '@/components/charts/picture';
import { stillOf } from '@/components/charts/stills';
import { site } from '@/components/layout/site';
import { shortName } from '@/components/story/sourceNames';
import type { DrawnView } from '@/content/figure';
import { briefing, type LinkedFigure } from '@/content/load';
import { formatDate } from '@/content/dates';

/** The width a frame is given where nothing else is said, in pixels. */
export const usualWidth = 640;

/** In a wider frame the figure grows no more: as in embed.css. */
const widest = 672;

/** The narrowest column reckoned with: a phone's less its margins. */
const narrowWidth = 320;

/** As app/styles/embed.css and charts.css set them, in pixels. `letter`: the mean width of one, in a wide system face, which stands in where ours is late. */
const set = { paddingX: 16, paddingY: 14, aboveChart: 16, foot: 22, title: { line: 26, letter: 12.8 }, subtitle: { line: 21, letter: 8.8 }, source: { line: 20, letter: 8.2 } };

/** From this width of the box on the wide picture is shown: as in charts.css. */
const wideFrom = 520;

/**
 * @param width of the frame, in pixels
 * @returns the height the embedded view needs, in pixels, rather a line too much than one too few
 */
export function embedHeight(figure: LinkedFigure, view: DrawnView, width: number): number {
  const inner = Math.max(1, Math.min(width, widest) - 2 * set.paddingX);
  const { wide, narrow } = stillOf(stillIdOf(figure.id, view === figure.views[0] ? '' : view.id));
  const drawn = viewBoxOf(inner < wideFrom ? narrow : wide);
  const lines = (text: string, { line, letter }: { line: number; letter: number }) => line * Math.ceil((text.length * letter) / inner);
  const text = lines(view.title, set.title) + lines(view.subtitle, set.subtitle) + lines(`${sourceLine(figure)} ${site.name}`, set.source);
  return Math.ceil(2 * set.paddingY + text + set.aboveChart + (inner * drawn.height) / drawn.width + set.foot);
}

/** @returns a height that does at any width, for a frame that cannot change its own: text is tallest in a phone, the narrow picture just before it gives way to the wide one */
export function safeEmbedHeight(figure: LinkedFigure, view: DrawnView): number {
  return Math.max(...[narrowWidth, wideFrom - 1 + 2 * set.paddingX, widest].map((width) => embedHeight(figure, view, width)));
}

/** What stands under an embedded figure before the site's name, which leads to its page. */
export function sourceLine({ sources, asOf }: LinkedFigure): string {
  const { sourceById } = briefing();
  const outlets = [...new Set(sources.map(({ id }) => shortName(sourceById.get(id)?.outlet ?? id)))].slice(0, 2);
  return `Source: ${outlets.join('; ')}, as of ${formatDate(asOf)}. Data and method:`;
}

/** @throws an Error for a still without a view box: scripts/drawStills.mjs writes one into each */
function viewBoxOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('a still has no viewBox: run `node scripts/drawStills.mjs`');
  return { width: Number(width), height: Number(height) };
}
