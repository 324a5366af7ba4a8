// What a chapter can do besides being read: open notes where they are marked, switch to the short version, print its folded lists.
import { openNotes } from './notes';
import { switchVersion } from './shortVersion';

export function openChapter(): void {
  openNotes();
  switchVersion();
  // Fold.tsx draws the rows. Newer browsers open them on paper by themselves (print.css).
  addEventListener('beforeprint', () => document.querySelectorAll('.on-paper').forEach((row) => row.setAttribute('open', '')));
}
