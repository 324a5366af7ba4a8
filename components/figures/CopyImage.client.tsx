'use client';
// Puts a figure's PNG on the clipboard and says what happened; not there where a browser cannot do it.
import { useState, useSyncExternalStore } from 'react';

const nothingToWatch = () => () => {};

function canCopyImages(): boolean {
  return typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';
}

export function CopyImage({ png, describedBy }: { png: string; describedBy: string }) {
  const [said, setSaid] = useState('');
  const able = useSyncExternalStore(nothingToWatch, canCopyImages, () => false);
  if (!able) return null;

  const copy = async () => {
    setSaid('Copying …');
    // A promise, not its outcome: Safari forgets the press of the button while the file is on its way.
    const image = fetch(png).then((answer) => (answer.ok ? answer.blob() : Promise.reject(new Error(String(answer.status)))));
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
      setSaid('Copied: paste it into a slide or a message.');
    } catch {
      const lost = await image.then(() => false, () => true);
      setSaid(lost ? 'The picture could not be fetched: try again, or download it.' : 'The browser refused: download the PNG instead.');
    }
  };

  return (
    <span className="copy-line">
      <button type="button" aria-describedby={describedBy} onClick={copy}>
        Copy as an image
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
