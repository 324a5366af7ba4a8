// Runs enhancers one by one: one that fails is told of in the console and leaves the page readable and the others at work.

/** Finds its own place in the page and improves it; does nothing where there is none. */
export type Enhancer = () => void | Promise<void>;

/**
 * @param enhancers run in their order; a rejected promise counts as a failure like a thrown error
 */
export function enhance(enhancers: readonly Enhancer[]): void {
  for (const enhancer of enhancers) {
    void (async () => enhancer())().catch((error: unknown) => console.error(`${enhancer.name}:`, error));
  }
}

/**
 * @param selector what a heavier module works on
 * @param load fetches the module and runs it; called only where the page has such a place
 * @returns an enhancer
 */
export function where(selector: string, load: () => Promise<void>): Enhancer {
  return () => (document.querySelector(selector) ? load() : undefined);
}

/**
 * For what follows a reader down the page: fetched when the page first moves.
 * @param selector what the module works on; @param load fetches the module and runs it
 * @returns an enhancer
 */
export function whenScrolled(selector: string, load: () => Promise<void>): Enhancer {
  return where(selector, async () => {
    if (scrollY === 0) await new Promise((resolve) => addEventListener('scroll', resolve, { once: true, passive: true }));
    await load();
  });
}

/**
 * For what is heavy and of use only to a hand: fetched when one comes near, or at once where the address asks for something.
 * What is pressed or typed before the module is here is done again once it is.
 * @param selector the place; it is shown at once
 * @param load fetches the module and runs it
 * @returns an enhancer
 */
export function whenReached(selector: string, load: () => Promise<void>): Enhancer {
  return async () => {
    const place = document.querySelector<HTMLElement>(selector);
    if (!place) return;
    place.removeAttribute('data-waits');
    if (!location.search) await reached(place);
    const missed = keepMissed(place);
    // Where the module does not come, what was pressed does what it does without a script: a note's link leads to the note.
    await load().finally(() => missed()?.());
  };
}

/** Settles when a pointer, a finger or the focus comes to the place, or the reader goes back to an address that asks for something. */
function reached(place: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    for (const type of ['pointerover', 'touchstart', 'focusin'] as const) place.addEventListener(type, () => resolve(), { once: true, passive: true });
    addEventListener('popstate', () => resolve(), { once: true });
  });
}

/** @returns a function that stops keeping, and gives what does the last missed press or entry again */
function keepMissed(place: HTMLElement): () => (() => void) | undefined {
  let last: (() => void) | undefined;
  const kept = new AbortController();
  const keep = ({ type, target }: Event) => {
    if (!(target instanceof HTMLElement)) return;
    last = type === 'click' ? () => target.click() : () => target.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const press = (event: Event) => {
    if (!(event.target instanceof Element && event.target.closest('button, [data-note]'))) return;
    event.preventDefault();
    keep(event);
  };
  place.addEventListener('input', keep, { signal: kept.signal });
  place.addEventListener('click', press, { signal: kept.signal });
  return () => {
    kept.abort();
    return last;
  };
}
