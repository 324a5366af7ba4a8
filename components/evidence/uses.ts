// Where the chapters use a fact: the sentences and the boxes that rest on it.
import { placeOfUse } from '@/components/note/noteAddresses';
import type { Briefing, Chapter } from '@/briefing/briefing';

/** One place in a chapter. */
export interface Use {
  /** `/chapters/background#use-background-12` */
  href: string;
  /** `Background, section 2`, and `box` or `again` where it needs telling apart. */
  name: string;
}

/** @returns for each fact that is used its uses in reading order; a point in brief counts only where its section has no other use */
export function usesByFact({ chapters, marks }: Pick<Briefing, 'chapters' | 'marks'>): ReadonlyMap<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const chapter of chapters) {
    for (const [fact, places] of placesIn(chapter, marks)) {
      const list = uses.get(fact) ?? [];
      for (const [index, { anchor, section, box }] of places.entries()) {
        const again = !box && places[index - 1]?.section === section ? 'again' : undefined;
        const name = [chapter.short, section >= 0 && `section ${section + 1}`, box && 'box', again].filter(Boolean).join(', ');
        list.push({ href: `/chapters/${chapter.id}#${anchor}`, name });
      }
      uses.set(fact, list);
    }
  }
  return uses;
}

interface Place {
  anchor: string;
  /** From 0 on; -1 before the first section. */
  section: number;
  inBrief: boolean;
  /** A box of rival statements. */
  box: boolean;
}

function placesIn({ id, sections, disputed }: Chapter, marks: Briefing['marks']): Map<string, Place[]> {
  const order = sections.map((section) => section.id);
  const places = new Map<string, Place[]>();
  const add = (fact: string, section: string | undefined, anchor: string, kind?: 'box' | 'inBrief') => {
    places.set(fact, [...(places.get(fact) ?? []), { anchor, section: order.indexOf(section ?? ''), inBrief: kind === 'inBrief', box: kind === 'box' }]);
  };
  for (const mark of marks.values()) {
    // The speaker's notes stand on no page of a chapter.
    if (mark.chapter === id && mark.fact && mark.inside !== 'Notes' && mark.inside !== 'Ask')
      add(mark.fact, mark.section, placeOfUse(mark.id), mark.inside === 'InBrief' ? 'inBrief' : undefined);
  }
  for (const { fact, section } of disputed) add(fact, section, `disputed-${fact}`, 'box');
  for (const [fact, list] of places) {
    const kept = list.filter((place) => !place.inBrief || !list.some((other) => !other.inBrief && other.section === place.section));
    places.set(
      fact,
      kept.sort((a, b) => a.section - b.section),
    );
  }
  return places;
}
