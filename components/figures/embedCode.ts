// What a host page is given to show a figure: the frame, the picture alone, the few lines that keep the frame's height right.
import { figureAddresses } from '@/components/takeaway/figureAddresses';
import { site } from '@/components/layout/site';
import { heightMessage } from './embedMessage';

export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

/** As much of a figure, and of a view of it, as the code needs: also what is frozen for oEmbed. */
export interface FigureToEmbed {
  id: string;
  /** The first is the one shown. */
  views: readonly { id: string }[];
}
export interface ViewToEmbed {
  id: string;
  title: string;
  description: string;
}

/**
 * @param address the site's, without a slash at the end
 * @returns the address of the embedded figure; the first view needs no word
 */
export function embedAddress(address: string, figure: FigureToEmbed, view: ViewToEmbed, theme: Theme = 'light'): string {
  const query = new URLSearchParams({ ...(view.id !== figure.views[0]?.id && { view: view.id }), theme });
  return `${address}/embed/${figure.id}?${query}`;
}

/** @returns the address of the figure's page, in the view it is embedded in */
export function chartAddress(address: string, figure: FigureToEmbed, view: ViewToEmbed): string {
  return `${address}/charts/${figure.id}${view.id === figure.views[0]?.id ? '' : `?view=${view.id}`}`;
}

/**
 * The frame, and in it what is left where a system takes frames out: the picture with its link. Browsers show the one
 * or the other, never both.
 * @param size in pixels; the width is the column's where it is left out
 */
export function frameCode(
  address: string,
  figure: FigureToEmbed,
  view: ViewToEmbed,
  { theme, width, height }: { theme?: Theme; width?: number; height: number },
): string {
  const frame = code`<iframe src="${embedAddress(address, figure, view, theme)}" title="${view.title}" width="${width ?? '100%'}" height="${height}" loading="lazy" frameborder="0">`;
  // No line break before the end: WordPress takes only a frame whose last tag closes right before it.
  return `${frame}\n${pictureCode(address, figure, view, view.title)}</iframe>`;
}

/** The picture alone, with its link: for systems that forbid frames and scripts. */
export function pictureCode(address: string, figure: FigureToEmbed, view: ViewToEmbed, alt = `${view.title}. ${view.description}`): string {
  const { png } = figureAddresses(figure.id, view.id === figure.views[0]?.id ? '' : view.id);
  return code`<a href="${chartAddress(address, figure, view)}"><img src="${address}${png}" alt="${alt}" loading="lazy"><br>${site.name}: ${view.title}</a>`;
}

/** Code for people to read and copy, never for a page of ours: code`<a href="${address}">` with every value escaped, by name, because `&amp;` says more than its number. */
function code(literals: TemplateStringsArray, ...values: (string | number)[]): string {
  return String.raw({ raw: literals }, ...values.map((value) => String(value).replace(/[&<>"]/g, (character) => named[character] ?? '')));
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For the host page, once: each frame of this site gets the height it asks for. A frame is known by its window: sandboxed, as WordPress does it, it has no origin. */
export function heightCode(address: string): string {
  return `<script>
addEventListener('message', function (event) {
  if (!event.data || event.data.type !== '${heightMessage}') return;
  document.querySelectorAll('iframe[src^="${address}/embed/"]').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = event.data.height;
  });
});
</script>`;
}
