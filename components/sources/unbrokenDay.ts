// A day and its month stay on one line: '30 October 2018' may break before its year alone.

/** @param text a date in words, or any other text, which stays as it is */
export function unbrokenDay(text: string): string {
  return text.replace(/^(\d{1,2}) /, '$1\u00a0');
}
