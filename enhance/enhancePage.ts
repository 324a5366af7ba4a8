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
