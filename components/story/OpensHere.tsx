// What opens under or beside a line: a note or a definition, with the way back for readers without JavaScript.
import { html, type Html } from '@/components/html/html';
import { ServerHtml } from '@/components/html/ServerHtml';

/** Without JavaScript the mark is a link to this element, which `:target` shows; NoteToggle opens it in place. */
export function OpensHere({ id, kind, label, body }: { id: string; kind: string; label: string; body: Html }) {
  const withWayBack = html`${body} <a class="back" href="#ref-${id}">Back to the text</a>`;
  return <ServerHtml as="span" name={`note-${id}`} id={`note-${id}`} className={kind} role="note" label={label} html={withWayBack} />;
}
