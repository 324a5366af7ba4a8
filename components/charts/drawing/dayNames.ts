// Days and months in words, as short as a picture needs them; charts take no code from content/.

export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/**
 * @param date a day or a month: '2019-07-31', '2019-10'
 * @returns it without its year: '31 July', 'October'
 */
export function formatSpan(date: string): string {
  const [, month = 0, day] = date.split('-').map(Number);
  const name = monthNames[month - 1] ?? '';
  return day === undefined ? name : `${day} ${name}`;
}

/**
 * @param from the first day, or its month
 * @param to the last day, or its month
 * @returns the days without their year: '6 November', '27–29 August', '30 August to 1 September', 'July'
 */
export function formatDays(from: string, to: string): string {
  if (from === to) return formatSpan(to);
  return from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))}–${formatSpan(to)}` : `${formatSpan(from)} to ${formatSpan(to)}`;
}

/** '23 Aug': for labels in small space. */
export function shortMonths(text: string): string {
  return text.replaceAll(/\b(January|February|March|April|August|September|October|November|December)\b/g, (month) => month.slice(0, 3));
}
