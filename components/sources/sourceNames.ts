// How sources are named in small space, and their dates in words.
import { formatDate } from '@/briefing/write/dates';

/** 'The Korea Herald' of 'The Korea Herald, republished by Asia News Network'; a comma within a name ('Governments of South Korea, Japan and the United States') cuts nothing off. */
export function shortName(outlet: string): string {
  return outlet.replace(/[,;] (?=[a-z]).*$/, '');
}

/** '21 August 2019', or 'date not given'. */
export function dateOf(published: string): string {
  return published === 'not given' ? 'date not given' : formatDate(published);
}
