// Lets a reader walk along the values of the charts in a page, by mouse, finger and keyboard; nothing is fetched.
import { stopAfter } from './chartKeys';
import { stopNear } from './chartMarks';
import { saidIn, type Hand } from './chartSaid';

/** Makes every chart of the page answer that has its sentences with it; does nothing where there is none. */
export function walkCharts(): void {
  document.querySelectorAll<HTMLElement>('.chart[data-walk]').forEach(walkable);
}

/**
 * The mouse says the value it is nearest to and leaves none behind. A finger taps: one that scrolls is the browser's, and
 * opens nothing. The keyboard has one stop in the chart and walks from there. Escape closes what is open, wherever the focus is.
 */
function walkable(chart: HTMLElement): void {
  const said = saidIn(chart);
  let at: { stop: number; by: Hand } | undefined;
  /** Closed by Escape: not opened again before the mouse has been elsewhere. */
  let dismissed: number | undefined;
  let open: AbortController | undefined;

  function go(stop: number | undefined, by: Hand): void {
    at = stop !== undefined && said.show(stop, by) ? { stop, by } : undefined;
    if (!at) return close();
    open ??= listenWhileOpen();
  }

  function close(): void {
    at = undefined;
    said.hide();
    open?.abort();
    open = undefined;
  }

  function listenWhileOpen(): AbortController {
    const until = new AbortController();
    const { signal } = until;
    // Before any other part of the page: one press of Escape closes one thing.
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        dismissed = at?.stop;
        close();
      },
      { signal, capture: true },
    );
    // A finger that scrolls ends without this event.
    document.addEventListener(
      'pointerup',
      ({ target }) => {
        if (at?.by === 'finger' && !chart.contains(target as Node)) close();
      },
      { signal },
    );
    // The other picture may be the one shown now.
    addEventListener('resize', () => at && go(at.stop, at.by), { signal });
    return until;
  }

  function near({ clientX, clientY }: MouseEvent): number | undefined {
    const picture = said.picture();
    return picture && stopNear(picture, clientX, clientY);
  }

  chart.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch' || said.isTip(event.target)) return;
    const stop = near(event);
    if (stop === dismissed || (stop === at?.stop && at?.by === 'mouse')) return;
    dismissed = undefined;
    go(stop, 'mouse');
  });
  chart.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'touch') return;
    dismissed = undefined;
    if (at?.by === 'mouse') close();
  });
  chart.addEventListener('click', (event) => {
    dismissed = undefined;
    if (said.isTip(event.target)) close();
    else go(near(event), (event as Partial<PointerEvent>).pointerType === 'mouse' ? 'mouse' : 'finger');
  });
  said.walk.addEventListener('keydown', (event) => {
    const stop = stopAfter(event, at?.stop, said.count());
    if (stop === undefined) return;
    event.preventDefault();
    go(stop, 'keys');
  });
  said.walk.addEventListener('focus', () => go(at?.stop ?? 0, 'keys'));
  said.walk.addEventListener('blur', close);
}
