// Copies a citation in the form asked for, and puts the day of access into all of them.
import { months } from '@/briefing/write/dates';
import { copiesBy, select } from './copying';

/** CitationForms.tsx draws each form twice, without a day of access and with room for one; the second is hidden. */
export function citeInForms(): void {
  document.querySelectorAll('.citation-forms').forEach(offerForms);
}

function offerForms(forms: Element): void {
  const withAccess = forms.querySelector<HTMLInputElement>('.access-date input');
  if (!withAccess) return;
  const sections = [...forms.querySelectorAll('section')];
  // Forms of which something was copied say so; one at a time.
  const quiet = () => sections.forEach((section) => section.querySelector('[role="status"]')?.replaceChildren());
  sections.forEach((section) => offerCopy(section, quiet));
  for (const waiting of forms.querySelectorAll('[data-waits]')) waiting.removeAttribute('data-waits');
  const writeAll = () => sections.forEach((section) => write(section, withAccess.checked ? new Date() : undefined));
  withAccess.addEventListener('change', writeAll);
  // A browser that kept the choice over a reload: the texts follow it.
  if (withAccess.checked) writeAll();
}

function offerCopy(section: HTMLElement, quiet: () => void): void {
  const shown = () => section.querySelector<HTMLElement>('[data-written]:not([hidden])');
  const copy = async () => {
    quiet();
    const element = shown();
    if (element) await toClipboard(element, element.tagName !== 'PRE');
    return 'Copied';
  };
  copiesBy(section, copy, () => {
    select(shown());
    return 'Not allowed to copy: the text is selected instead';
  });
}

/** @param day of access; undefined for none */
function write(section: HTMLElement, day: Date | undefined): void {
  for (const written of section.querySelectorAll<HTMLElement>('[data-written]')) {
    const accessed = written.dataset.written === 'with-access';
    if (accessed && day) putDay(written, day);
    written.hidden = accessed !== (day !== undefined);
  }
  const [kind = ''] = section.querySelector('a[download]')?.getAttribute('href')?.split(',') ?? [];
  const text = section.querySelector('[data-written]:not([hidden])')?.textContent ?? '';
  section.querySelector('a[download]')?.setAttribute('href', `${kind},${encodeURIComponent(`${text}\n`)}`);
}

/** The room for a day is a word in braces, within one piece of text. */
function putDay(element: HTMLElement, day: Date): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    currentNode.nodeValue = withDay(currentNode.nodeValue ?? '', day);
  }
}

/** Italics survive in a word processor; a text field gets the plain words. */
async function toClipboard(element: HTMLElement, rich: boolean): Promise<void> {
  const plain = element.textContent;
  if (!rich || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const blob = (type: string, text: string) => new Blob([text], { type });
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', element.innerHTML) })]);
}

/** Puts the day where `briefing/export/citations.ts` left room for it, in the way each form writes days. */
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
