// Copies the text of an element; where that is refused, selects it instead.
import { copiesBy, select } from './copying';

export function copyCode(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-copies-text-of]')) {
    const element = document.getElementById(place.dataset.copiesTextOf ?? '');
    const copy = async () => {
      await navigator.clipboard.writeText(element?.textContent ?? '');
      return 'Copied';
    };
    copiesBy(place, copy, () => {
      select(element);
      return 'Not allowed to copy: the code is selected instead';
    });
  }
}
