// The rule that a number typed beside facts stands in one of them, or is taken from it: {exchanges-2017}.
import { formatDate, months, typedNumbers } from '@/briefing/write/dates';
import { unknownId, type Ids } from '@/briefing/schema/ids';
import type { Fact } from '@/briefing/schema/model';
import { placeholdersIn } from '@/briefing/schema/safeToSay';
import { showValue } from '@/briefing/write/values';

type ShownFact = Fact & { shown: string | undefined };

/** The facts whose numbers may be named. */
export interface NumberedFacts {
  facts: ReadonlyMap<string, ShownFact>;
  /** More than those in `facts` where one could not be read. */
  factIds: Ids;
}

/**
 * @param ids the facts cited beside the text
 * @returns a message for each placeholder that names no fact cited, and for each number or date that stands in none
 */
export function numbersBorneOut(text: string, ids: readonly string[], { facts, factIds }: NumberedFacts): string[] {
  const { ids: placed, text: typed } = placeholdersIn(text);
  const misplaced = placed.flatMap((id) => {
    const fact = facts.get(id);
    if (!fact) return unknownId('fact', id, factIds, 'add it to facts.yaml')?.replace(/^/, `{${id}} names an `) ?? [];
    if (!ids.includes(id)) return `{${id}} is not among the facts: add it there`;
    // A cell that could not be read is a fault of its file.
    return fact.shown === undefined && !fact.cell ? `{${id}} has no value to show: say it in words` : [];
  });
  const cited = ids.flatMap((id) => facts.get(id) ?? []);
  // What is not among the facts may stand in one that could not be read.
  if (cited.length < ids.length) return misplaced;
  const held = cited.map(wordsOf).join(' ');
  return [
    ...misplaced,
    ...claimsIn(typed)
      .filter((claim) => !standsIn(claim, held))
      .map((claim) => `"${claim}" stands in no fact cited here: cite one that holds it, or write {its-fact-id}`),
  ];
}

const month = `(?:${months.join('|')})`;
const dates = new RegExp(`(?:\\d{1,2} )?${month}(?: \\d{4})?|\\b\\d{4}\\b`, 'g');

/** Dates of any precision that name a day or a year, and other numbers: '22 November 2019', '18 November', '2023', '26'. */
function claimsIn(text: string): string[] {
  const line = text.replace(/\s+/g, ' ');
  return [...(line.match(dates) ?? []).filter((date) => /\d/.test(date)), ...typedNumbers(line)];
}

/** What a fact says in words and figures, its rivals included. */
function wordsOf({ statement, shown, asOf, otherwise }: ShownFact): string {
  return [statement, shown, formatDate(asOf), ...otherwise.flatMap(({ says, value }) => [says, value === undefined ? '' : showValue(value)])]
    .filter(Boolean)
    .join(' ');
}

/** Whole, not as part of a longer number: '26' does not stand in '26.5' nor '1 July' in '31 July'. */
function standsIn(claim: string, text: string): boolean {
  return new RegExp(`(?<![\\d.,])${claim.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d|[.,]\\d)`).test(text);
}
