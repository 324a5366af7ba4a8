// In what state the pact was on a day, with the days counted; pure, from the rows of its status.
import type { PactSpan, PactState } from '@/briefing/schema/pact';
import { addDays, daysBetween, isIsoDate } from '@/briefing/write/dates';

/** The yearly term a day belongs to. The counts are in days and negative for what is past. */
export interface PactTerm {
  end: string;
  lastNoticeDay: string;
  daysToEnd: number;
  daysToLastNoticeDay: number;
}

export interface PactOnDay {
  day: string;
  state: PactState | 'not-signed';
  /** The state before this one; 'not-signed' for the first. */
  before: PactState | 'not-signed';
  /** The first and, where it has ended, the first day after the state. Before the signing: the day of it. */
  from: string;
  to: string | undefined;
  /** Whole days since the state began: 0 on its first day. Before the signing: days to it. */
  days: number;
  /** How many days the state lasted, once it has ended. */
  daysInAll: number | undefined;
  /** How many days the state before it lasted. */
  daysBefore: number | undefined;
  term: PactTerm | undefined;
  /** The notice that was running or suspended, and how many days before the last day for it it came. */
  notice: { day: string; daysEarly: number } | undefined;
}

/** The days one may ask for, ISO, both included. */
export interface AskableDays {
  first: string;
  last: string;
}

/**
 * @param spans the pact's states in order; @param knownTo the last day something is recorded of
 * @returns from the beginning of the signing's year to the end of the year that is known, or of the last change of state
 */
export function askableDaysOf(spans: readonly Pick<PactSpan, 'from'>[], knownTo: string): AskableDays {
  const [signing, last] = [spans[0]?.from ?? knownTo, spans.at(-1)?.from ?? knownTo];
  return { first: `${signing.slice(0, 4)}-01-01`, last: `${(knownTo > last ? knownTo : last).slice(0, 4)}-12-31` };
}

/** @returns the day shown when none is asked for: today where the clock stands, or the last that may be asked for */
export function usualDay({ first, last }: AskableDays, now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return today < first ? first : today > last ? last : today;
}

/**
 * @param asked what the address or the reader says, or null for nothing
 * @returns the day to answer for, and what was wrong with the asked one
 */
export function readAskedDay(asked: string | null, days: AskableDays, usual = usualDay(days)): { day: string; wrong?: 'not a day' | 'too early' | 'too late' } {
  const { first, last } = days;
  if (asked === null) return { day: usual };
  if (!isDay(asked)) return { day: usual, wrong: 'not a day' };
  if (asked < first) return { day: first, wrong: 'too early' };
  return asked > last ? { day: last, wrong: 'too late' } : { day: asked };
}

const nothingYet = { state: 'not-signed', before: 'not-signed', daysInAll: undefined, daysBefore: undefined, term: undefined, notice: undefined } as const;

/**
 * @param day ISO; @param spans the pact's states in order, the first beginning with its signing
 * @param noticeDays how many days before the term's end a notice must be given
 */
export function pactOnDay(day: string, spans: readonly PactSpan[], noticeDays: number): PactOnDay {
  const [signing] = spans;
  if (!signing) throw new Error('the pact has no states');
  const index = spans.findLastIndex(({ from }) => from <= day);
  const span = spans[index];
  if (!span) {
    const { from } = signing;
    return { ...nothingYet, day, from, to: from, days: daysBetween(day, from) };
  }
  const earlier = spans[index - 1];
  const given = span.state === 'in-force' ? undefined : spans.slice(0, index + 1).findLast(({ state }) => state === 'notice-given');
  return {
    day,
    state: span.state,
    before: earlier?.state ?? 'not-signed',
    from: span.from,
    to: span.to,
    days: daysBetween(span.from, day),
    daysInAll: lengthOf(span),
    daysBefore: earlier && lengthOf(earlier),
    term: termOf(day, signing.from, noticeDays),
    notice: given && { day: given.from, daysEarly: daysBetween(given.from, termOf(given.from, signing.from, noticeDays).lastNoticeDay) },
  };
}

/** A term lasts a year: it ends on the eve of the signing's anniversary. */
function termOf(day: string, signing: string, noticeDays: number): PactTerm {
  const endIn = (year: number) => addDays(`${year}${signing.slice(4)}`, -1);
  const year = Number(day.slice(0, 4));
  const end = endIn(year) >= day ? endIn(year) : endIn(year + 1);
  const lastNoticeDay = addDays(end, -noticeDays);
  return { end, lastNoticeDay, daysToEnd: daysBetween(day, end), daysToLastNoticeDay: daysBetween(day, lastNoticeDay) };
}

function lengthOf({ from, to }: PactSpan): number | undefined {
  return to ? daysBetween(from, to) : undefined;
}

function isDay(text: string): boolean {
  if (!isIsoDate(text) || text.length !== 10) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
