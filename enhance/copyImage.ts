// Puts a figure's PNG on the clipboard and says what happened; not offered where a browser cannot do it.
import { copiesBy } from './copying';

export function copyImages(): void {
  if (typeof ClipboardItem === 'undefined' || typeof navigator.clipboard?.write !== 'function') return;
  for (const place of document.querySelectorAll<HTMLElement>('[data-copies-image]')) copyImage(place, place.dataset.copiesImage ?? '');
}

function copyImage(place: HTMLElement, png: string): void {
  let image: Promise<Blob> | undefined;
  const copy = async (say: (words: string) => void) => {
    say('Copying …');
    // A promise, not its outcome: Safari forgets the press of the button while the file is on its way.
    image = fetch(png).then((answer) => (answer.ok ? answer.blob() : Promise.reject(new Error(String(answer.status)))));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    return 'Copied: paste it into a slide or a message.';
  };
  copiesBy(place, copy, async () => {
    const lost = await image?.then(
      () => false,
      () => true,
    );
    return lost ? 'The picture could not be fetched: try again, or download it.' : 'The browser refused: download the PNG instead.';
  });
}
