// The events as the page lists them: the slider reads them there instead of carrying them a second time.

const rows = () => [...document.querySelectorAll('[data-filter="row"]')];
const startOf = (row: Element) => row.querySelector('time')?.dateTime ?? '';

/** @returns the days on which events began, in order; dates of a month or a year are passed over */
export function eventDays(): string[] {
  return rows()
    .map(startOf)
    .filter((date) => date.length === 10);
}

/** @returns a link to each event that began on the day, for the browser's document */
export function eventLinksOn(day: string): Node[] {
  return rows()
    .filter((row) => startOf(row) === day)
    .flatMap((row) => row.querySelector('h4 a')?.cloneNode(true) ?? []);
}
