// Copies a sentence with its source line and the page's address; where that is refused, selects it instead.
import { copiesBy, select } from './copying';

export function copySentences(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-copies]')) {
    const { copies: text = '', anchor = '' } = place.dataset;
    const copy = async () => {
      await navigator.clipboard.writeText(`${text}; GSOMIA, a briefing, ${new URL(`#${anchor}`, location.href).href}`);
      return 'Copied';
    };
    // No permission, or no secure connection: the words can still be copied by hand.
    copiesBy(place, copy, () => {
      select(document.getElementById(`${anchor}-words`));
      return 'The browser refused. The words are selected: copy them by hand.';
    });
  }
}
