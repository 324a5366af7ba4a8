// What a talk may yet need (charts that answer, the pen, paper, faces of other scripts) is fetched at the first key or movement, or while nobody does anything; from then on nothing is asked of the network.

/** The faces of quotations in Korean and Japanese (scripts/fonts/). */
const quoted = /^["']?Quoted/;

/** In milliseconds: whoever has touched nothing by then is still getting ready. */
const waits = 5000;

/** @param also fetches what else the window may need */
export function fetchRestWhenTouched(also: () => Promise<unknown>): void {
  const [touched, fetched] = [new AbortController(), new AbortController()];
  /** What a hand did last on a chart that could not answer yet. */
  let missed: Event | undefined;
  const fetchRest = () => {
    touched.abort();
    void Promise.allSettled([
      import('../chartWalk').then(({ walkCharts }) => walkCharts()),
      import('./deckMarks'),
      import('./deckPaper'),
      also(),
      ...[...document.fonts].filter(({ family }) => quoted.test(family)).map((face) => face.load()),
    ]).then(() => {
      fetched.abort();
      if (missed) missed.target?.dispatchEvent(new (missed.constructor as typeof PointerEvent)(missed.type, missed));
    });
  };
  for (const type of ['pointermove', 'click']) {
    addEventListener(type, (event) => event.target instanceof Element && event.target.closest('.chart') && (missed = event), { signal: fetched.signal });
  }
  for (const type of ['keydown', 'pointermove', 'touchstart']) addEventListener(type, fetchRest, { signal: touched.signal, passive: true });
  const timer = setTimeout(fetchRest, waits);
  touched.signal.addEventListener('abort', () => clearTimeout(timer));
}
