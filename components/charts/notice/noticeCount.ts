// The days of a notice, counted from the day after the note, and what its dates say.
import { addDays, daysBetween, formatDate, formatShortDate, months } from '@/briefing/write/dates';
import { inWords } from '@/briefing/write/values';
import { numberIn, textIn, type PictureProps, type Row } from '@/components/charts/picture';
import { daysIn } from '@/components/charts/pact/pactStates';

export interface NoticeDay {
  date: string;
  /** 1 on the day after the note. */
  count: number;
  /** The place in the walk of what is said of it. */
  stop: number;
  /** 0 for the month of the first day. */
  month: number;
  mark?: 'last-day-for-note' | 'rule' | 'end';
}

export interface NoticeMark {
  date: string;
  label: string;
}

export interface NoticeCount {
  note: NoticeMark;
  lastDayForNote: NoticeMark;
  suspension: NoticeMark & { hoursLeft: number };
  days: NoticeDay[];
  months: { name: string; days: number }[];
  /** How many days ahead a note had to be given: from the last day for it to the end of the term. */
  rule: number;
  /** How many days the notice ran. */
  ran: number;
  /** The day on which as many days as the rule asks for had passed. */
  ruleMet: string;
  stops: string[];
}

/**
 * @returns the days from the note to the end of the term
 * @throws an Error naming the kind of date that is missing
 */
export function noticeCount(rows: readonly Row[], columns: PictureProps['columns']): NoticeCount {
  const markOf = (kind: string) => {
    const row = rows.find((one) => textIn(one, columns.kind) === kind);
    if (!row) throw new Error(`there is no row of the kind "${kind}"`);
    return { date: textIn(row, columns.date), label: textIn(row, columns.label), hoursLeft: numberIn(row, columns.hours) ?? 0 };
  };
  const [note, lastDayForNote, suspension, end] = [markOf('note'), markOf('last-day-for-note'), markOf('suspension'), markOf('end-of-term')];
  const rule = daysBetween(lastDayForNote.date, end.date);
  const ran = daysBetween(note.date, suspension.date);
  const ruleMet = addDays(note.date, rule);
  const dates = Array.from({ length: daysBetween(note.date, end.date) }, (_, index) => addDays(note.date, index + 1));
  const names = [...new Set(dates.map((date) => date.slice(0, 7)))];
  // A walk goes by weeks, because a week is a row or a column and can be ringed; the days that matter have stops of their own.
  const weeks = Math.ceil(dates.length / 7);
  const days = dates.map((date, index): NoticeDay => {
    const month = names.indexOf(date.slice(0, 7));
    const day = { date, count: index + 1, month, stop: 2 + Math.floor(index / 7) };
    if (date === end.date) return { ...day, stop: weeks + 3, mark: 'end' };
    if (date === ruleMet) return { ...day, stop: weeks + 2, mark: 'rule' };
    return date === lastDayForNote.date ? { ...day, stop: 1, mark: 'last-day-for-note' } : day;
  });
  const sentenceOfWeek = (week: number) => {
    const [first, last] = [days.find(({ stop }) => stop === 2 + week), days.findLast(({ stop }) => stop === 2 + week)];
    return first && last ? `${dayAndMonth(first.date)} to ${dayAndMonth(last.date)}: days ${first.count} to ${last.count}.` : '';
  };
  return {
    note,
    lastDayForNote,
    suspension,
    days,
    months: names.map((name, month) => ({ name: months[Number(name.slice(5)) - 1] ?? name, days: days.filter((day) => day.month === month).length })),
    rule,
    ran,
    ruleMet,
    stops: [
      `${formatDate(note.date)}: ${note.label}. The count begins with the day after.`,
      `${formatDate(lastDayForNote.date)}, day ${daysBetween(note.date, lastDayForNote.date)}: ${lastDayForNote.label}, ${rule} days before ${formatDate(end.date)}.`,
      ...Array.from({ length: weeks }, (_, week) => sentenceOfWeek(week)),
      `${formatDate(ruleMet)}, day ${rule}: as many days have passed as the pact asks for between a note and the end.`,
      `${formatDate(suspension.date)}, day ${ran}: ${suspension.label}, ${hoursIn(suspension.hoursLeft)} before the end of the pact’s term.`,
    ],
  };
}

/** 'six hours'. */
export function hoursIn(count: number): string {
  return `${inWords(String(count))} ${count === 1 ? 'hour' : 'hours'}`;
}

/** '24 August': the year is said elsewhere. */
export function dayAndMonth(date: string): string {
  return formatDate(date).replace(/ \d{4}$/, '');
}

/** '24 Aug'. */
export function shortDayAndMonth(date: string): string {
  return formatShortDate(date).replace(/ \d{4}$/, '');
}

/** 'Sat'. */
export function weekday(date: string): string {
  return ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

/** @returns the two sums, each as what is asked and what it comes to: how long the notice ran, and which day was the last for a note */
export function noticeSums({ note, lastDayForNote, suspension, months: counted, ran, rule }: NoticeCount): [string, string][] {
  const end = dayAndMonth(suspension.date);
  const early = daysBetween(note.date, lastDayForNote.date);
  return [
    [`${dayAndMonth(note.date)} to ${end}:`, `${counted.map(({ days }) => days).join(' + ')} = ${daysIn(ran)}`],
    [`${end} less ${daysIn(rule)}:`, `${dayAndMonth(lastDayForNote.date)}; the note came ${inWords(String(early))} ${early === 1 ? 'day' : 'days'} earlier`],
  ];
}
