// A chapter's notes in order and its sources once each, for print and for whoever reads from the end.
import { briefing, type Chapter } from '@/content/load';
import { html, type Html } from '@/components/html/html';
import { ServerHtml } from '@/components/html/ServerHtml';
import { anchorOf } from './Mark';
import { dateOf, shortName } from './sourceNames';

export function EndNotes({ chapter }: { chapter: Chapter }) {
  return (
    <section className="end-notes" aria-labelledby="notes">
      <h2 id="notes">Notes and sources</h2>
      <ServerHtml as="ol" name={`notes-${chapter.id}`} html={notesHtml(chapter)} />
      <h3>The sources in full</h3>
      <ServerHtml as="ul" name={`sources-${chapter.id}`} html={sourcesHtml(chapter)} />
    </section>
  );
}

function notesHtml({ notes }: Chapter): Html {
  const { sourceById } = briefing();
  return html`${notes.map(({ number, citations, marks }) => {
    const cited = citations.map(({ id, at }) => {
      const source = sourceById.get(id);
      return `${shortName(source?.outlet ?? id)}, ${dateOf(source?.published ?? 'not given')}${at ? `, ${at}` : ''}`;
    });
    return html`<li><a href="#ref-${anchorOf(marks[0] ?? '')}" aria-label="Note ${number}: back to the text">${number}</a> <span>${cited.join('; ')}.</span></li>`;
  })}`;
}

function sourcesHtml({ notes }: Chapter): Html {
  const ids = new Set(notes.flatMap(({ citations }) => citations.map(({ id }) => id)));
  const cited = briefing().sources.filter(({ id }) => ids.has(id));
  const sorted = [...cited].sort((a, b) => shortName(a.outlet).localeCompare(shortName(b.outlet)) || a.published.localeCompare(b.published));
  return html`${sorted.map(
    ({ id, outlet, title, published, kind, url }) =>
      html`<li><a href="/sources/${id}">${outlet}</a>, “${title}”, ${dateOf(published)} (${kind}).${url && html` <a class="address" href="${url}" rel="external">${url}</a>`}</li>`,
  )}`;
}
