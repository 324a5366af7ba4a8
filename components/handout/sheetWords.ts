// What the fact sheet says, from the facts and the figures' own rows: nothing is typed here that the data has.
import { numberIn, textIn } from '@/components/charts/picture';
import { factsBehind as behind, factsOfSheet as onSheet } from '@/briefing/ask/factsOfSheet';
import type { LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { showValue } from '@/briefing/write/values';

/** @returns what the subject is, sentence by sentence */
export function subjectInWords(): string[] {
  const { termById, safeToSay, site } = briefing();
  const { term, sentences: ids } = site.sheet;
  const definition = termById.get(term)?.definition;
  const sentences = safeToSay.flatMap(({ sentences: all }) => all.filter(({ id }) => ids.includes(id)).map(({ say }) => say));
  return [...(definition ? [definition] : []), ...sentences];
}

/** @returns the ids of every fact on the sheet */
export function factsOfSheet(): string[] {
  const known = briefing();
  return onSheet({ ...known, sheet: known.site.sheet });
}

/** @returns the facts a figure rests on, without what was said of it later */
export function factsBehind(figure: Pick<LinkedFigure, 'facts' | 'asOf'> | undefined): string[] {
  return behind(figure, briefing().factById);
}

/** A number with what it counts. */
export interface KeyValue {
  label: string;
  value: string;
}

/** @returns the numbers a figure draws first: one for each bar, or the shares of a poll with the sample and the margin */
export function valuesOf({ kind, rows, columns }: Pick<LinkedFigure, 'kind' | 'rows' | 'columns'>): KeyValue[] {
  if (kind === 'opinion-split') {
    const [row] = rows;
    if (!row) return [];
    const share = (role: string) => numberIn(row, columns[role])?.toFixed(1) ?? 'not given';
    return [
      { label: textIn(row, columns.firstLabel), value: `${share('first')} %` },
      { label: textIn(row, columns.secondLabel), value: `${share('second')} %` },
      { label: 'don’t know', value: `${share('dontKnow')} %` },
      { label: 'asked', value: showValue(numberIn(row, columns.n) ?? 'not given') },
      { label: 'margin, points', value: `±${share('margin')}` },
    ];
  }
  return rows.map((row) => {
    const part = textIn(row, columns.partial);
    return {
      label: [textIn(row, columns.label), part && `(${part})`].filter(Boolean).join(' '),
      value: showValue(numberIn(row, columns.value) ?? 'not given'),
    };
  });
}
