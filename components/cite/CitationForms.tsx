// The six forms of a citation, each to be copied, with or without the day of access; enhance/citationForms.ts makes them work.
import type { CitationForm } from '@/briefing/export/citations';
import { CitationText } from './CitationText';

/** Without JavaScript the text can still be selected, and the files taken. @param props of: what is cited, where a page has several */
export function CitationForms({ forms, of }: { forms: readonly CitationForm[]; of?: string }) {
  return (
    <div className="citation-forms">
      <p className="access-date" data-waits="">
        <label>
          <input type="checkbox" /> With today as the date of access
        </label>
        <span>The version is numbered and dated, so none is needed; APA leaves it out.</span>
      </p>
      {forms.map((form) => (
        <Form key={form.name} form={form} of={of} />
      ))}
    </div>
  );
}

function Form({ form: { name, after, text, withAccess, file }, of }: { form: CitationForm; of: string | undefined }) {
  const id = ['form', of, name.toLowerCase()].filter(Boolean).join('-');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {name} <span>{after}</span>
      </h2>
      {/* The second has room for the day of access, and takes the first one's place when it is asked for. */}
      <Written text={text} isFile={file !== undefined} />
      <Written text={withAccess} isFile={file !== undefined} accessed />
      <p className="ways">
        <button type="button" data-waits="">
          Copy<span className="sr-only"> {name}</span>
        </button>
        {file && (
          // The file is in the link: hundreds of addresses of a few lines each would cost more to build than they give.
          <a href={`data:${file.mediaType};charset=utf-8,${encodeURIComponent(`${text}\n`)}`} download={file.name}>
            Download <span className="sr-only">{name}, </span>.{file.name.split('.').at(-1)}
          </a>
        )}
        <span role="status" />
      </p>
    </section>
  );
}

function Written({ text, isFile, accessed = false }: { text: string; isFile: boolean; accessed?: boolean }) {
  const kind = accessed ? 'with-access' : 'plain';
  if (isFile) {
    return (
      <pre data-written={kind} hidden={accessed}>
        {text}
      </pre>
    );
  }
  return (
    <p className="entry" data-written={kind} hidden={accessed}>
      <CitationText>{text}</CitationText>
    </p>
  );
}
