// Copies by a button and says in the line beside it what happened: the ways to copy differ, the telling does not.

/**
 * @param place an element with a button and a `role="status"`; it is shown now that it works
 * @param copy does it and gives the words for it; where it throws, `refused` says what to do instead
 */
export function copiesBy(place: HTMLElement, copy: (say: (words: string) => void) => Promise<string>, refused: () => string | Promise<string>): void {
  const status = place.querySelector('[role="status"]');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  place.querySelector('button')?.addEventListener('click', async () => {
    // Emptied first, so that a second copy is announced too.
    say('');
    try {
      say(await copy(say));
    } catch {
      say(await refused());
    }
  });
  place.hidden = false;
  place.removeAttribute('data-waits');
}

/** Selects the words of an element, to be copied by hand. */
export function select(element: Element | null): void {
  if (element) getSelection()?.selectAllChildren(element);
}
