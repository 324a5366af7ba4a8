// The first page of the one file: what it is, its version and its date, what is in it, and the talk's keys.
import { escaped } from '../elements.mjs';

const talks = [
  ['10 minutes', 1],
  ['20 minutes', 2],
  ['45 minutes', 3],
];

const keys = [
  ['→ Space', 'next step or slide; ← goes back'],
  ['Home, End', 'the first, the last'],
  ['1 to 4', 'counts a hand for the first to the fourth answer, of a question or of the slide; with Shift takes it back; 0 begins a slide’s count anew'],
  [
    'C',
    'asks the class a question and counts hands for each answer, → goes on; after the talk C counts a second round, then both are shown, and the published poll beside them. C before any hand is up takes the chapter’s next question',
  ],
  ['A', 'who says so'],
  ['B', 'black screen'],
  ['Esc', 'leaves the talk'],
];

/**
 * @param {{ title: string, version: string, date: string, made: string, forStudents: boolean, site?: string, parts: { name: string, title: string }[] }} about date: ISO day
 * @returns {string} HTML
 */
export function firstPage({ title, version, date, made, forStudents, site, parts }) {
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
  const rows = forStudents ? keys : [...keys.slice(0, 3), ['N', 'notes below the slide'], ...keys.slice(3)];
  return `<header class="file-first">
<h1>${escaped(title)}</h1>
<p>${forStudents ? 'For students: without the answers and the speaker’s notes. ' : ''}The whole briefing in one file. It asks nothing of any network: keep it on a stick, open it in any browser, print it.</p>
<p>Version ${escaped(version)}, as of <time datetime="${date}">${day}</time>, copy ${made}.${site ? ` Newest at <a href="${escaped(site)}">${escaped(site.replace(/^https?:\/\//, ''))}</a>.` : ''}</p>
<nav aria-label="In this file"><ol>${parts.map(({ name, title: each }) => `<li><a href="#${name}">${escaped(each)}</a></li>`).join('')}</ol></nav>
<div data-keys="" hidden=""><p>Present: ${talks.map(([words, depth]) => `<button type="button" data-talk="${depth}">${words}</button>`).join('')}</p>
<table><caption class="sr-only">Keys of the talk</caption><tbody>${rows.map(([key, does]) => `<tr><th scope="row"><kbd>${key}</kbd></th><td>${does}</td></tr>`).join('')}</tbody></table></div>
<p>Text, data and charts under CC BY 4.0 (creativecommons.org/licenses/by/4.0), with the credit ‘GSOMIA, a briefing’. Short quotations remain their speakers’ and publishers’.</p>
</header>`;
}
