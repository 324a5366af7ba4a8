// One source as a reader judges it: kind, outlet, date, place in it, why to trust it or not, the original.
import { briefing } from '@/content/load';
import { formatDate } from '@/content/dates';
import type { Citation } from '@/content/model';

/** `[newspaper] The Korea Herald, 21 August 2019, line 30.` and, in what unfolds, the reason and the link. */
export function SourceLine({ citation }: { citation: Citation }) {
  const source = briefing().sourceById.get(citation.id);
  if (!source) return null;
  return (
    <>
      <span className="kind">{source.kind}</span> <a href={`/sources/${source.id}`}>
        {nameOf(source.outlet)}
        <span className="why-inline">{source.outlet.slice(nameOf(source.outlet).length)}</span>
      </a>
      , {dateOf(source.published)}
      {citation.at ? `, ${citation.at}` : ''}.{' '}
      <span className="why">
        {source.reliability}
        {source.url && (
          <>
            {' '}
            <a href={source.url} rel="external">
              Original<span className="sr-only"> of {source.outlet}, {dateOf(source.published)}</span>
            </a>
          </>
        )}
      </span>
    </>
  );
}

/** 'The Korea Herald' of 'The Korea Herald, republished by Asia News Network': enough while a note is closed. */
export function nameOf(outlet: string): string {
  return outlet.split(/[,;]/)[0] ?? outlet;
}

/** '21 August 2019', or 'date not given'. */
export function dateOf(published: string): string {
  return published === 'not given' ? 'date not given' : formatDate(published);
}
