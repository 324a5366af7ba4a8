'use client';
// Opens a note where it stands and closes it again, without leaving the line.
import { useEffect } from 'react';

/** One listener for every note of the page. Escape closes the note that was opened last. */
export function NoteToggle() {
  useEffect(() => {
    const refs = document.querySelectorAll<HTMLAnchorElement>('a[data-note]');
    const noteOf = (ref: HTMLAnchorElement) => document.getElementById(ref.hash.slice(1));
    const set = (ref: HTMLAnchorElement, open: boolean) => {
      noteOf(ref)?.classList.toggle('open', open);
      ref.setAttribute('aria-expanded', String(open));
    };
    let last: HTMLAnchorElement | undefined;
    refs.forEach((ref) => {
      ref.setAttribute('aria-expanded', 'false');
      ref.setAttribute('aria-controls', ref.hash.slice(1));
    });
    const onClick = (event: MouseEvent) => {
      const ref = (event.target as Element).closest<HTMLAnchorElement>('a[data-note]');
      if (!ref || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const open = !noteOf(ref)?.classList.contains('open');
      set(ref, open);
      last = open ? ref : undefined;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !last) return;
      set(last, false);
      last.focus();
      last = undefined;
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return null;
}
