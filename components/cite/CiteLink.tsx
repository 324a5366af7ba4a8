// The way from a thing to its citations in every form.
import type { CitableKind } from '@/briefing/export/citable';

interface CiteLinkProps {
  kind: CitableKind;
  id: string;
  /** What is cited, for the ear: where several such links stand on a page, it tells them apart. */
  of?: string;
  /** A caller that has said already what it is about gives its own words. */
  children?: string;
}

/** 'Cite this chapter'. */
export function CiteLink({ kind, id, of, children }: CiteLinkProps) {
  return (
    <a href={citationsOf(kind, id)}>
      {children ?? `Cite this ${kind}`}
      {of && <span className="sr-only">: {of}</span>}
    </a>
  );
}

/** @returns where the citations of a thing stand; facts share a page by their first letter, and the address names one of them */
export function citationsOf(kind: CitableKind, id: string): string {
  return kind === 'fact' ? `/cite/facts/${id.charAt(0)}#${id}` : `/cite/${kind}/${id}`;
}
