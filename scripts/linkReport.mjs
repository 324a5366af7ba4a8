// What became of the addresses of the sources: which answer, which refuse, and which have a copy in an archive.

/** @typedef {{ id: string, url: string, archived?: string | undefined }} Linked */
/** @typedef {{ id: string, url: string, archived?: string | undefined, status: number | string }} Answer */

/** A site that turns programs away still has the page. */
const refusals = [401, 403, 405, 406, 429, 503];

/**
 * @param {number | string} status of HTTP, or the words of an error
 * @returns {'answers' | 'refuses' | 'gone'}
 */
export function verdictOf(status) {
  if (typeof status !== 'number') return 'gone';
  if (status < 400) return 'answers';
  return refusals.includes(status) ? 'refuses' : 'gone';
}

/**
 * @param {Answer[]} answers
 * @returns {{ text: string, gone: number }} one line for each address that does not answer, and a sum
 */
export function linkReport(answers) {
  const lines = answers
    .filter(({ status }) => verdictOf(status) !== 'answers')
    .map(({ id, url, archived, status }) => `${verdictOf(status).padEnd(8)}${id}  ${url} (${status})${archived ? `; archived at ${archived}` : ''}`)
    .sort();
  const count = (verdict) => answers.filter(({ status }) => verdictOf(status) === verdict).length;
  const gone = count('gone');
  return {
    text: [...lines, `${answers.length} addresses: ${count('answers')} answer, ${count('refuses')} refuse a program, ${gone} do not answer`].join('\n'),
    gone,
  };
}
