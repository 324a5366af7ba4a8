'use client';
// The six forms of a citation, each to be copied, with or without the day of access.
import { useRef, useState } from 'react';
import { months } from '@/content/dates';
import type { CitationForm } from '@/content/citations';

/** Without JavaScript the text can still be selected, and the files taken. */
export function CitationForms({ forms }: { forms: readonly CitationForm[] }) {
  const [today, setToday] = useState<Date>();
  const [copied, setCopied] = useState<{ name: string; message: string }>();
  return (
    <div className="citation-forms">
      <p className="access-date">
        <label>
          <input type="checkbox" onChange={({ target }) => setToday(target.checked ? new Date() : undefined)} /> With today as the date of access
        </label>
        <span>The version is numbered and dated, so none is needed; APA leaves it out.</span>
      </p>
      {forms.map((form) => (
        <Form
          key={form.name}
          form={form}
          text={today ? withDay(form.withAccess, today) : form.text}
          status={copied?.name === form.name ? copied.message : ''}
          onCopied={(message) => setCopied({ name: form.name, message })}
        />
      ))}
    </div>
  );
}

interface FormProps {
  form: CitationForm;
  text: string;
  status: string;
  onCopied: (message: string) => void;
}

function Form({ form: { name, after, file }, text, status, onCopied }: FormProps) {
  const shown = useRef<HTMLElement>(null);
  const id = `form-${name.toLowerCase()}`;
  const copy = async () => {
    if (!shown.current) return;
    try {
      await toClipboard(shown.current, !file);
      onCopied('Copied');
    } catch {
      getSelection()?.selectAllChildren(shown.current);
      onCopied('Not allowed to copy: the text is selected instead');
    }
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {name} <span>{after}</span>
      </h2>
      {file ? <pre ref={(element) => void (shown.current = element)}>{text}</pre> : <p className="entry" ref={(element) => void (shown.current = element)} dangerouslySetInnerHTML={{ __html: text }} />}
      <p className="ways">
        <button type="button" onClick={copy}>
          Copy<span className="sr-only"> {name}</span>
        </button>
        {file && (
          // The file is in the link: 1,300 addresses of a few lines each would cost more to build than they give.
          <a href={`data:${file.mediaType};charset=utf-8,${encodeURIComponent(`${text}\n`)}`} download={file.name}>
            Download <span className="sr-only">{name}, </span>.{file.name.split('.').at(-1)}
          </a>
        )}
        <span role="status">{status}</span>
      </p>
    </section>
  );
}

/** Italics survive in a word processor; a text field gets the plain words. */
async function toClipboard(element: HTMLElement, rich: boolean): Promise<void> {
  const plain = element.textContent ?? '';
  if (!rich || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const blob = (type: string, text: string) => new Blob([text], { type });
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', element.innerHTML) })]);
}

/** Puts the day where `content/citations.ts` left room for it, in the way each form writes days. */
function withDay(template: string, day: Date): string {
  const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  const name = months[month - 1] ?? '';
  const short = name.length <= 4 ? name : `${name === 'September' ? 'Sept' : name.slice(0, 3)}.`;
  const two = (number: number) => String(number).padStart(2, '0');
  return template
    .replaceAll('{long}', `${name} ${date}, ${year}`)
    .replaceAll('{short}', `${date} ${short} ${year}`)
    .replaceAll('{iso}', `${year}-${two(month)}-${two(date)}`)
    .replaceAll('{slashed}', `${year}/${two(month)}/${two(date)}`)
    .replaceAll('{parts}', `[${year}, ${month}, ${date}]`);
}
