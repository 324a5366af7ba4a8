// Dates as the briefing prints them ('22 November 2019') and as it finds them in prose.

export const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

const datePattern = new RegExp(`\\b(\\d{1,2}) (${months.join('|')}) (\\d{4})\\b`, 'g');

/**
 * @param date ISO 8601 of any precision: `2019`, `2019-08`, `2019-08-23`; other words come back as they are
 * @returns `2019`, `August 2019`, `23 August 2019`
 */
export function formatDate(date: string): string {
  if (!isIsoDate(date)) return date;
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `23 Aug 2019`: for labels in small space. */
export function formatShortDate(date: string): string {
  return formatDate(date).replace(/[A-Z][a-z]{3,}/, (month) => (month === 'June' || month === 'July' ? month : month.slice(0, 3)));
}

export function isIsoDate(text: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text);
}

/** Whole days from one day to another, both ISO: `daysBetween('2019-11-22', '2023-03-21')` is 1215. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether a date is before another to the precision both have: `2019` is not before `2019-08`. */
export function isBefore(date: string, other: string): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}

/** The first day a date of any precision can mean: `2019-08` → `2019-08-01`. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 4) + (date.length >= 7 ? date.slice(4, 7) : '-01') + (date.length === 10 ? date.slice(7) : '-01');
}

/** The last day a date of any precision can mean: `2019-08` → `2019-08-31`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  return date.length === 7 ? addDays(addMonths(firstDay(date), 1), -1) : `${date}-12-31`;
}

/** `addDays('2019-11-22', -90)` is `2019-08-24`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last: `addMonths('2020-01-31', 1)` is `2020-02-29`. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const length = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, length))).toISOString().slice(0, 10);
}

/** Full dates typed in prose, as they stand, as ISO days, and where in the text. */
export function datesIn(text: string): { shown: string; iso: string; index: number }[] {
  return [...onOneLine(text).matchAll(datePattern)].map(({ 0: shown, 1: day = '', 2: month = '', 3: year = '', index }) => ({
    shown,
    iso: `${year}-${String(months.indexOf(month as (typeof months)[number]) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
    index,
  }));
}

/** A line of prose may break in the middle of a date; every character keeps its place. */
function onOneLine(text: string): string {
  return text.replace(/\s/g, ' ');
}

const month = `(?:${months.join('|')})`;
const allowed = [
  new RegExp(`\\d{1,2}(?: ?(?:–|-|to|and|or) ?\\d{1,2})? ${month}(?: \\d{4})?`, 'g'), // 22 November 2019, 1 or 4 July, 15–16 November
  new RegExp(`${month} \\d{4}`, 'g'),
  /\b(?:1[5-9]|20)\d{2}(?:s|[–-]\d{2,4})?\b/g, // years, decades, 2018–19
  /\bArticle \d+(?:\(\d+\))?/g,
  /\bArticles \d+(?:\(\d+\))?(?:(?:, | and | to |–)\d+(?:\(\d+\))?)*/g,
  /\b[A-Z][A-Za-z]*[.-]?[A-Za-z.]*[-.]?\d+[A-Za-z]?\b/g, // G20, P-1, KN-23, F-35A, S.Res.435
];

/** Numbers that stand in the prose and are neither a date nor part of a name. */
export function typedNumbers(text: string): string[] {
  return numbersIn(text).map(({ shown }) => shown);
}

/** Typed numbers, and where in the text they stand. */
export function numbersIn(text: string): { shown: string; index: number }[] {
  const rest = allowed.reduce((left, pattern) => left.replace(pattern, (match) => ' '.repeat(match.length)), onOneLine(text));
  return [...rest.matchAll(/\d+(?:[.,:]\d+)*/g)].map(({ 0: shown, index }) => ({ shown, index }));
}
