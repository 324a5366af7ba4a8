// An element whose markup only the server writes: notes, lists and stills, which React has nothing to do with.
import type { Html } from './html';
import { KeptHtml, type KeptElement } from './KeptHtml.client';
import { keptHtml } from './keptHtml';

/**
 * Next sends every element twice, as HTML and as data for hydration; on a slow phone the data of sixty notes came
 * before the chart. What goes through here is sent once.
 * @param name unique in the whole site: `note-background-12`
 */
export function ServerHtml({ name, html, ...element }: KeptElement & { name: string; html: Html }) {
  keptHtml().set(name, html.__html);
  return <KeptHtml name={name} {...element} />;
}
