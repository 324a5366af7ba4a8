// Sources in the least space that still tells them apart: outlets with their dates.
import { shortName } from '@/components/sources/sourceNames';
import { formatShortDate } from '@/briefing/write/dates';
import type { Source } from '@/briefing/schema/model';

type Named = Pick<Source, 'outlet' | 'published' | 'kind'>;

/** @returns 'The Korea Herald, 21 Aug 2019; Yonhap, 22 Nov 2019, 24 Nov 2019.'; an outlet without any date stands alone */
export function shortSources(sources: readonly Named[]): string {
  const byOutlet = new Map<string, string[]>();
  for (const source of sources) {
    const name = nameOf(source);
    const dates = byOutlet.get(name) ?? [];
    if (source.published !== 'not given') dates.push(formatShortDate(source.published));
    byOutlet.set(name, dates);
  }
  const list = [...byOutlet].map(([outlet, dates]) => [outlet, ...new Set(dates)].join(', '));
  return `${list.join('; ')}.`;
}

/** Ministries of two countries have one name: the country stands behind it. */
function nameOf({ outlet, kind }: Named): string {
  return kind === 'government' ? outlet.split(/[,;]/).slice(0, 2).join(',') : shortName(outlet);
}
