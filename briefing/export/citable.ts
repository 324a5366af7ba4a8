// What a reader can cite, each with its title, its date and its address: the briefing, chapters, figures, datasets, facts.
import { corrected, type Correction } from '@/briefing/check/corrections';
import type { Briefing } from '@/briefing/briefing';
import { tables } from './tables';

export const citableKinds = ['briefing', 'chapter', 'figure', 'dataset', 'fact'] as const;
export type CitableKind = (typeof citableKinds)[number];

/** A part of the briefing. */
export type PartKind = Exclude<CitableKind, 'briefing'>;

export interface Citable {
  kind: CitableKind;
  id: string;
  /** A title, or a fact's statement without its full stop. */
  title: string;
  /** Where it stands: an address within the site. */
  path: string;
  /** ISO day of its last correction, or else of the briefing's first appearance. */
  date: string;
}

/** What the site calls itself, and the address it is served from. */
export interface Publication {
  name: string;
  address: string;
}

const kept = new WeakMap<Briefing, Citable[]>();

/** @returns everything that can be cited, the whole briefing first */
export function citables(all: Briefing, { name }: Publication): Citable[] {
  const known = kept.get(all);
  if (known) return known;
  const parts = Object.entries({ chapter: all.chapters, figure: all.figures, dataset: tables(all), fact: all.facts }) as [PartKind, { id: string }[]][];
  const things: Omit<Citable, 'date'>[] = [
    { kind: 'briefing', id: all.dataPackage.name, title: name, path: '/' },
    ...parts.flatMap(([kind, list]) => list.map(({ id }) => ({ kind, id, title: titleOf(all, { kind, id }), path: pathOf({ kind, id }) }))),
  ];
  const fresh = things.map((thing) => ({ ...thing, date: lastChange(all, thing) }));
  kept.set(all, fresh);
  return fresh;
}

/** @returns the address of a chapter, figure, dataset or fact within the site */
export function pathOf({ kind, id }: { kind: PartKind; id: string }): string {
  switch (kind) {
    case 'chapter':
      return `/chapters/${id}`;
    case 'figure':
      return `/charts/${id}`;
    case 'dataset':
      return `/data/${id}.csv`;
    case 'fact':
      return `/evidence#${id}`;
  }
}

/** @returns the title of a chapter, figure or dataset; a fact's statement without its full stop */
export function titleOf(all: Briefing, { kind, id }: { kind: PartKind; id: string }): string {
  switch (kind) {
    case 'chapter':
      return all.chapters.find((chapter) => chapter.id === id)?.title ?? id;
    case 'figure':
      return all.figureById.get(id)?.title ?? id;
    case 'dataset':
      return tables(all).find((table) => table.id === id)?.resource.title ?? id;
    case 'fact':
      return all.factById.get(id)?.statement.replace(/\.$/, '') ?? id;
  }
}

/** The day the briefing first appeared, ISO. */
export function firstAppeared({ dataPackage }: Briefing): string {
  return dataPackage.created.slice(0, 10);
}

/** The day of the last correction to a thing (or, for the briefing, to anything), or of the first appearance. */
export function lastChange(all: Briefing, { kind, id }: { kind: CitableKind; id: string }): string {
  const concerns = (correction: Correction) => {
    const what = corrected(correction);
    return kind === 'briefing' || (what.kind === kind && what.id === id);
  };
  return all.corrections.find(concerns)?.date ?? firstAppeared(all);
}
