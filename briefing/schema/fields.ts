// What a field may hold: an id, a date, a sentence, a value, an address on the web.
import { z } from 'zod';

/** Kebab-case, as used in addresses: `korea-herald-2019-08-21`. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: small letters, digits and single hyphens');

/** A year, a month or a day in ISO 8601: `2016`, `2019-08`, `2019-08-23`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { message: 'must be an ISO date: 2019, 2019-08 or 2019-08-23', abort: true })
  .refine(isCalendarDate, { message: 'must be a date in the calendar', abort: true });

/** One day in ISO 8601. */
export const Day = PartialDate.refine((date) => date.length === 10, 'must be a day: 2019-08-23');

function isCalendarDate(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

/** Stands where a day would be typed that follows from the sources. */
export const newestSourceDay = 'newest source';

export const Sentence = z.string().trim().min(1, 'must not be empty');

/** A number or a text in print; a text that looks like a date is printed as one, so it must be one. */
export const Value = z.union([
  z.number(),
  Sentence.refine((text) => !/^\d{4}-\d{2}/.test(text) || PartialDate.safeParse(text).success, 'must be a date in the calendar, such as 2019-08-23'),
]);

/** A page on the web: nothing else is opened from a reader's click. */
export const WebAddress = z.url({ protocol: /^https?$/ });
