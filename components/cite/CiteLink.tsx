// The way from a thing to its citations in every form.
import type { CitableKind } from '@/briefing/export/citable';

/** 'Cite this chapter'; a caller that has said already what it is about gives its own words. */
export function CiteLink({ kind, id, children }: { kind: CitableKind; id: string; children?: string }) {
  return <a href={citationsOf(kind, id)}>{children ?? `Cite this ${kind}`}</a>;
}

/** @returns where the citations of a thing stand; facts share a page by their first letter, and the address names one of them */
export function citationsOf(kind: CitableKind, id: string): string {
  return kind === 'fact' ? `/cite/facts/${id.charAt(0)}#${id}` : `/cite/${kind}/${id}`;
}
