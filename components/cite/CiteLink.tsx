// The way from a thing to its citations in every form.
import type { CitableKind } from '@/briefing/export/citable';

/** 'Cite this chapter'; a caller that has said already what it is about gives its own words. */
export function CiteLink({ kind, id, children }: { kind: CitableKind; id: string; children?: string }) {
  return <a href={`/cite/${kind}/${id}`}>{children ?? `Cite this ${kind}`}</a>;
}
