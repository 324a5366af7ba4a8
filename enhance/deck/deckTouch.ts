// The deck by hand: a swipe or a tap turns the slide, and the tools come when a hand moves.

interface Turns {
  next: () => void;
  previous: () => void;
}

/** In pixels and milliseconds. */
const swipe = 45;
const idle = 2500;

/** @param ready whether a touch turns slides now */
export function listenToHands(deck: HTMLElement, { next, previous }: Turns, ready: () => boolean): void {
  let from: { x: number; y: number } | undefined;
  let timer = 0;

  deck.addEventListener('touchstart', ({ touches }) => {
    const touch = touches.length === 1 ? touches[0] : undefined;
    from = touch && { x: touch.clientX, y: touch.clientY };
  }, { passive: true });

  deck.addEventListener('touchend', ({ changedTouches, target }) => {
    const touch = changedTouches[0];
    if (!from || !touch || !ready()) return;
    const [right, down] = [touch.clientX - from.x, touch.clientY - from.y];
    if (Math.abs(right) > swipe && Math.abs(right) > 2 * Math.abs(down)) (right < 0 ? next : previous)();
    else if (Math.hypot(right, down) < 10 && target instanceof Element && !target.closest('a, button, input, label, dialog, .chart')) {
      (touch.clientX < innerWidth / 3 ? previous : next)();
    }
    from = undefined;
  });

  deck.addEventListener('pointermove', () => {
    deck.dataset.hand = '';
    clearTimeout(timer);
    timer = window.setTimeout(() => delete deck.dataset.hand, idle);
  });
}
