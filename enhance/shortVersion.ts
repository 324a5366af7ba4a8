// Shows a chapter's points in brief in place of its text where a reader asks for them, and remembers that for every chapter.
import { keepShort } from './shortKept';

/** ShortVersion.tsx draws the button; early/theme.ts sets the choice before the first paint; prose.css hides one or the other. */
export function switchVersion(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-short-switch]');
  if (!button) return;
  const root = document.documentElement;
  button.removeAttribute('data-waits');
  button.addEventListener('click', () => {
    const short = root.dataset.short === undefined;
    if (short) root.dataset.short = '';
    else delete root.dataset.short;
    keepShort(short);
  });
}
