'use client';
// Copies a sentence with its source line and the page's address; where that is refused, selects it instead.
import { useState, useSyncExternalStore } from 'react';

interface CopySentenceProps {
  /** The anchor the copied address ends in; the element to select is named `${id}-words`. */
  id: string;
  /** What is copied before the site's name and the address. */
  text: string;
  /** The element that tells one button from another. */
  describedBy: string;
  children: string;
}

const nothingToWatch = () => () => {};

/** False in the page as it is sent, true once scripts run: a button that cannot work is not shown. */
function useScripts(): boolean {
  return useSyncExternalStore(nothingToWatch, () => true, () => false);
}

export function CopySentence({ id, text, describedBy, children }: CopySentenceProps) {
  const [status, setStatus] = useState('');
  const ready = useScripts();
  const copy = async () => {
    // Emptied first, so that a second copy is announced too.
    setStatus('');
    try {
      await navigator.clipboard.writeText(`${text}; GSOMIA, a briefing, ${new URL(`#${id}`, location.href).href}`);
      setStatus('Copied');
    } catch {
      // No permission, or no secure connection: the words can still be copied by hand.
      const words = document.getElementById(`${id}-words`);
      if (words) getSelection()?.selectAllChildren(words);
      setStatus('The browser refused. The words are selected: copy them by hand.');
    }
  };
  return (
    <p className={`copy no-print ${ready ? '' : 'invisible'}`}>
      <button type="button" aria-describedby={describedBy} onClick={copy}>
        {children}
      </button>
      <span role="status">{status}</span>
    </p>
  );
}
