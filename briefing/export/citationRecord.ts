// A citable thing as CSL-JSON, the record that every form of its citation is made from.
import type { Citable, Publication } from './citable';
import type { Briefing } from '@/briefing/briefing';

/** `[[2026, 11, 22]]` */
export interface CslDate {
  'date-parts': number[][];
}

/** An organisation is written as a literal; some formats read it back as a family name. */
interface CslName {
  literal?: string;
  family?: string;
}

/** The fields of CSL-JSON that are used here (citationstyles.org, version 1.0.2). */
export interface CslRecord {
  id: string;
  type: 'webpage' | 'dataset' | 'figure';
  title: string;
  author: CslName[];
  /** The site a part belongs to; none for the whole briefing. */
  'container-title'?: string;
  version: string;
  issued: CslDate;
  accessed?: CslDate;
  URL: string;
  language: string;
  publisher?: string;
  note?: string;
  genre?: string;
}

const types = { briefing: 'webpage', chapter: 'webpage', figure: 'figure', dataset: 'dataset', fact: 'webpage' } as const;

/** @returns the record; its authors, version and first date come from the data package */
export function citationRecord({ kind, id, title, path, date }: Citable, { dataPackage }: Briefing, { name, address }: Publication): CslRecord {
  return {
    id: kind === 'briefing' ? id : `${dataPackage.name}-${kind}-${id}`,
    type: types[kind],
    title,
    author: dataPackage.contributors.filter(({ role }) => role === 'author').map((author) => ({ literal: author.title })),
    ...(kind !== 'briefing' && { 'container-title': name }),
    version: dataPackage.version,
    issued: cslDate(date),
    URL: new URL(path, address).href,
    language: 'en-GB',
  };
}

/** @param day ISO */
export function cslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}
