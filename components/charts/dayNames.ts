// Days and months in words, as short as a picture needs them.

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
