// What a source is called in small space: the outlet, the day, and which of its texts of that day.
import { formatDate } from './dates';
import type { Source } from '@/briefing/schema/model';

/** 'The Korea Herald' of 'The Korea Herald, republished by Asia News Network'; a comma within a name ('Governments of South Korea, Japan and the United States') cuts nothing off. */
export function shortName(outlet: string): string {
  return outlet.replace(/[,;] (?=[a-z]).*$/, '');
}

/** '21 August 2019', or 'date not given'. */
export function dateOf(published: string): string {
  return published === 'not given' ? 'date not given' : formatDate(published);
}

/** '21 August 2019', and where an outlet has two texts of that day '22 August 2019 (press conference)'. */
export function dayOf(source: Pick<Source, 'published' | 'which'> | undefined): string {
  const date = dateOf(source?.published ?? 'not given');
  return source?.which ? `${date} (${source.which})` : date;
}

/** What a link to a source is called: 'The Korea Herald, 21 August 2019'. */
export function sourceName(source: Pick<Source, 'outlet' | 'published' | 'which'>): string {
  return `${shortName(source.outlet)}, ${dayOf(source)}`;
}
