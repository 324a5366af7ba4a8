// Prints a fact's value from the data, or marks words that rest on it, with its note.
import type { ReactNode } from 'react';
import { briefing } from '@/content/load';
import { inWords } from '@/content/values';
import { anchorOf, Mark } from './Mark';

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
  const fact = briefing().factById.get(id);
  if (!fact) return null;
  const value = words ? inWords(fact.shown ?? '') : fact.shown;
  const shown = children ?? (unit && fact.unit ? `${value} ${fact.unit}` : value);
  return (
    <>
      <span className={children ? undefined : 'fact'} id={mark && `use-${anchorOf(mark)}`}>
        {shown}
      </span>
      {tail}
      {mark && <Mark mark={mark} />}
    </>
  );
}
