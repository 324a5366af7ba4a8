// Prints a fact's value from the data, or marks words that rest on it, with its note.
import type { ReactNode } from 'react';
import { briefing } from '@/briefing/load';
import { inWords } from '@/briefing/write/values';
import { Mark } from '@/components/note/Mark';
import { placeOfUse } from '@/components/note/noteAddresses';

interface FactProps {
  id: string;
  /** Adds the unit: '1,215 days'. */
  unit?: boolean;
  /** Spells a whole number up to twenty. */
  words?: boolean;
  /** Shows no note: the sentence cites the same source already. */
  quiet?: boolean;
  mark?: string;
  /** The punctuation behind it: the raised number stands after that. */
  tail?: string;
  children?: ReactNode;
}

export function Fact({ id, unit, words, mark, tail, children }: FactProps) {
  const { factById, marks } = briefing();
  const fact = factById.get(id);
  if (!fact) return null;
  const value = words ? inWords(fact.shown ?? '') : fact.shown;
  const shown = children ?? (unit && fact.unit ? `${value} ${fact.unit}` : value);
  const place = { className: children ? undefined : 'fact', id: mark && placeOfUse(mark) };
  if (mark && marks.get(mark)?.opens) {
    return (
      <>
        <span {...place}>{shown}</span>
        {tail}
        <Mark mark={mark} />
      </>
    );
  }
  // Before the end of a run its note stands a few words on; where there is none, as in brief, a value itself leads to the evidence.
  return (
    <>
      {typeof shown === 'string' && !children && !marks.get(mark ?? '')?.note ? (
        <a {...place} href={`/evidence#${id}`}>
          {shown}
        </a>
      ) : (
        <span {...place}>{shown}</span>
      )}
      {tail}
    </>
  );
}
