'use client';
// Copies the text of an element; where that is refused, selects it instead.
import { useState, useSyncExternalStore } from 'react';

const nothingToWatch = () => () => {};

/** @param of the id of the element; `children` the button's words */
export function CopyCode({ of: id, children }: { of: string; children: string }) {
  const [said, setSaid] = useState('');
  const ready = useSyncExternalStore(nothingToWatch, () => true, () => false);
  if (!ready) return null;

  const copy = async () => {
    const element = document.getElementById(id);
    if (!element) return;
    // Emptied first, so that a second copy is announced too.
    setSaid('');
    try {
      await navigator.clipboard.writeText(element.textContent);
      setSaid('Copied');
    } catch {
      getSelection()?.selectAllChildren(element);
      setSaid('Not allowed to copy: the code is selected instead');
    }
  };

  return (
    <span className="copy-line">
      <button type="button" onClick={copy}>
        {children}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
