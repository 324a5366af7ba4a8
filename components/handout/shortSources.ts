// Sources in the least space that still tells them apart: outlets with their dates.
import { shortName } from '@/components/story/sourceNames';
import { formatShortDate } from '@/content/dates';
import type { Source } from '@/content/model';

/** @returns 'The Korea Herald, 21 Aug 2019; Yonhap, 22 Nov 2019, 24 Nov 2019.'; an outlet without any date stands alone */
export function shortSources(sources: readonly Pick<Source, 'outlet' | 'published'>[]): string {
  const byOutlet = new Map<string, string[]>();
  for (const { outlet, published } of sources) {
    const dates = byOutlet.get(shortName(outlet)) ?? [];
    if (published !== 'not given') dates.push(formatShortDate(published));
    byOutlet.set(shortName(outlet), dates);
  }
  const list = [...byOutlet].map(([outlet, dates]) => [outlet, ...new Set(dates)].join(', '));
  return `${list.join('; ')}.`;
}
