// The two dialogs of a talk that is put together: a slide of one's own, and another title for one of the briefing's.
import type { OwnSlide } from '@/briefing/ask/ownWords';
import { pastedPicture, pictureFrom } from './ownPicture';

/** @returns what the slide shall be; undefined when it was left as it was */
export async function editOwn(before: OwnSlide): Promise<OwnSlide | undefined> {
  const dialog = dialogOf('own');
  const form = dialog.querySelector('form') as HTMLFormElement;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const preview = form.querySelector('[data-talk="preview"]') as HTMLElement;
  const without = form.querySelector('[data-talk-do="no-picture"]') as HTMLElement;
  const said = form.querySelector('[data-talk="pasted"]') as HTMLElement;
  let picture = before.picture;
  const show = () => {
    preview.hidden = without.hidden = picture === undefined;
    preview.replaceChildren();
    if (picture) preview.append(Object.assign(new Image(), { src: picture, alt: '' }));
  };
  for (const name of ['title', 'text', 'say', 'shows'] as const) field(name).value = before[name] ?? '';
  field('picture').value = '';
  said.textContent = '';
  show();
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      picture = await pictureFrom(file);
      said.textContent = 'The picture is on the slide.';
    } catch {
      said.textContent = `“${file.name}” is no picture this browser can draw. Nothing has changed.`;
    }
    show();
  };
  const done = new AbortController();
  const { signal } = done;
  dialog.addEventListener(
    'paste',
    (event) => {
      const file = pastedPicture(event);
      if (!file) return;
      event.preventDefault();
      void take(file);
    },
    { signal },
  );
  field('picture').addEventListener('change', () => void take(field('picture').files?.[0]), { signal });
  without.addEventListener(
    'click',
    () => {
      picture = undefined;
      field('picture').value = '';
      said.textContent = 'The picture is gone.';
      show();
    },
    { signal },
  );
  const kept = await answerOf(dialog);
  done.abort();
  if (kept !== 'keep') return undefined;
  const [title = '', text = '', say = '', shows = ''] = (['title', 'text', 'say', 'shows'] as const).map((name) => field(name).value.trim());
  // Nothing at all is no slide.
  if (!title && !text && !picture) return undefined;
  return { title, text, say, ...(picture ? { picture } : {}), ...(shows ? { shows } : {}) };
}

/** @returns the other title, empty for the briefing's own; undefined when it was left as it was */
export async function rename(title: string): Promise<string | undefined> {
  const dialog = dialogOf('rename');
  const field = dialog.querySelector('input') as HTMLInputElement;
  field.value = title;
  const answer = answerOf(dialog);
  field.select();
  const kept = await answer;
  return kept === 'keep' ? field.value.trim() : kept === 'usual' ? '' : undefined;
}

function dialogOf(name: string): HTMLDialogElement {
  return document.querySelector(`dialog[data-talk="${name}"]`) as HTMLDialogElement;
}

/** @returns the button's value it was closed by; empty for Escape */
function answerOf(dialog: HTMLDialogElement): Promise<string> {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue), { once: true }));
}
