// Who says so, in one line: outlet, date, kind, and the place in a long source.
import { html, type Html } from '@/components/html/html';
import { dateOf, shortName } from '@/components/story/sourceNames';
import { briefing } from '@/content/load';
import type { Citation } from '@/content/model';

/** `The Korea Herald, 21 August 2019, newspaper, line 30; Edaily, 22 August 2019, newspaper` */
export function citedHtml(sources: readonly Citation[]): Html {
  const { sourceById } = briefing();
  const entries = sources.flatMap(({ id, at }, index) => {
    const source = sourceById.get(id);
    if (!source) return [];
    const rest = [dateOf(source.published), source.kind, at].filter(Boolean).join(', ');
    return [html`${index > 0 && '; '}<a href="/sources/${id}">${shortName(source.outlet)}</a>, ${rest}`];
  });
  return html`<p class="cited">${entries}</p>`;
}
