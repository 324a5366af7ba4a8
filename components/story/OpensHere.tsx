// What opens under or beside a line: a note or a definition, with the way back for readers without JavaScript.
import { html, type Html } from './html';

/** Without JavaScript the mark is a link to this element, which `:target` shows; NoteToggle opens it in place. */
export function OpensHere({ id, kind, label, body }: { id: string; kind: string; label: string; body: Html }) {
  const withWayBack = html`${body} <a class="back" href="#ref-${id}">Back to the text</a>`;
  return <span className={kind} id={`note-${id}`} role="note" aria-label={label} dangerouslySetInnerHTML={withWayBack} />;
}
