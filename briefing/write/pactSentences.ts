// What the page says of the pact on a day: one sentence, and the arithmetic under it.
import { formatDate } from './dates';
import type { PactOnDay, PactTerm } from '@/briefing/ask/pactOnDay';
import { inWords, showValue } from './values';

/**
 * @param knownTo the last day something is recorded of; a state that lasts is only presumed after it
 * @returns 'On 10 November 2019 the pact was in force; notice had been given; 12 days to expiry.'
 */
export function sentenceOn(pact: PactOnDay, knownTo: string): string {
  return `On ${formatDate(pact.day)} ${stateOn(pact, knownTo)}`;
}

/** @returns the same without the day: 'the pact was in force; notice had been given; 12 days to expiry.' */
export function stateOn(pact: PactOnDay, knownTo: string): string {
  const on = 'the pact';
  const first = pact.days === 0;
  switch (pact.state) {
    case 'not-signed':
      return `${on} was not yet signed; ${daysIn(pact.days)} to the signing.`;
    case 'notice-given':
      return `${on} was in force; notice ${first ? 'was given that day' : 'had been given'}; ${daysIn(pact.term?.daysToEnd ?? 0)} to expiry.`;
    case 'notice-suspended':
      return first
        ? `${on} was in force; the notice was suspended that day${pact.term?.daysToEnd === 0 ? ', the last of the term' : ''}.`
        : `${on} was in force; the notice had been suspended for ${pact.daysInAll ? `${showValue(pact.days)} of ${daysIn(pact.daysInAll)}` : daysIn(pact.days)}.`;
    case 'in-force':
      if (first && pact.before === 'not-signed') return `${on} was signed and came into force.`;
      if (first) return `${on} was in force; both notes were withdrawn that day, after ${daysIn(pact.daysBefore ?? 0)} of suspension.`;
      if (!pact.to && pact.day > knownTo) return `${on} is taken to be in force: nothing recorded here, up to ${formatDate(knownTo)}, says otherwise.`;
      return `${on} was in force${pact.before === 'not-signed' ? '' : ', with no notice pending'}.`;
  }
}

/** @returns the sums behind the sentence, each a sentence of its own: '22 November 2019 less 90 days is 24 August 2019, …' */
export function arithmeticOn(pact: PactOnDay, noticeDays: number): string[] {
  const { state, day, term, notice } = pact;
  if (!term) return [`From ${formatDate(day)} to ${formatDate(pact.from)} is ${daysIn(pact.days)}.`];
  const rule = `${formatDate(term.end)} less ${noticeDays} days is ${formatDate(term.lastNoticeDay)}, the last day for notice`;
  if (state === 'in-force')
    return [
      `The yearly term runs to ${formatDate(term.end)}${term.daysToEnd > 0 ? `, ${daysIn(term.daysToEnd)} ahead` : ', this very day'}.`,
      `${rule}: ${nearness(term)}.`,
    ];
  if (state === 'notice-given') {
    const left = term.daysToEnd > 0 ? [`From ${formatDate(day)} to ${formatDate(term.end)}, the last day of the term, is ${daysIn(term.daysToEnd)}.`] : [];
    return [...left, `${rule}; notice came on ${notice ? `${formatDate(notice.day)}, ${earlier(notice.daysEarly)}` : 'a day not given'}.`];
  }
  const withdrawn = pact.to && pact.daysInAll ? `to ${formatDate(pact.to)}, when both notes were withdrawn, is ${daysIn(pact.daysInAll)}` : '';
  const soFar = pact.days > 0 ? `to ${formatDate(day)} is ${daysIn(pact.days)}` : '';
  return [
    `From ${formatDate(pact.from)} ${[soFar, withdrawn].filter(Boolean).join('; ')}.`,
    `${term.daysToEnd === 0 ? 'That day ended the yearly term' : `By the yearly rule the term runs to ${formatDate(term.end)}`}. ${rule}. Whether the rule held while the notice was suspended is disputed.`,
  ];
}

/** @returns 'Event before: 8 November 2019', or 'No event after' */
export function stepWords(to: 'previous' | 'next', day: string | undefined): string {
  const way = to === 'previous' ? 'before' : 'after';
  return day ? `Event ${way}: ${formatDate(day)}` : `No event ${way}`;
}

function daysIn(count: number): string {
  return `${showValue(count)} ${count === 1 ? 'day' : 'days'}`;
}

function nearness({ daysToLastNoticeDay: days }: PactTerm): string {
  if (days === 0) return 'this very day';
  return days > 0 ? `${daysIn(days)} ahead` : `${daysIn(-days)} past; without a notice the term renews itself for a year`;
}

/** 'one day earlier', 'on that very day', '3 days too late'. */
function earlier(days: number): string {
  if (days === 0) return 'that very day';
  const count = `${inWords(String(Math.abs(days)))} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `${count} earlier` : `${count} late`;
}
