// The deck by hand: a swipe, a tap or a click on empty ground turns the slide, and the tools come when a hand moves.

interface Turns {
  next: () => void;
  previous: () => void;
}

/** In pixels and milliseconds. */
const swipe = 45;
const idle = 2500;

/** What has a use of its own for a finger or a mouse. */
const used = 'a, button, label, dialog, form, .chart, .slide-who';

/** @param ready whether a touch turns slides now; @param clicks whether a mouse's click does */
export function listenToHands(deck: HTMLElement, { next, previous }: Turns, ready: () => boolean, clicks: () => boolean): void {
  let from: { x: number; y: number } | undefined;
  let timer = 0;

  deck.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      // A page that is pinched is moved about, and along a chart one reads its values.
      const free = touches.length === 1 && (visualViewport?.scale ?? 1) < 1.05 && target instanceof Element && !target.closest('.chart');
      const touch = free ? touches[0] : undefined;
      from = touch && { x: touch.clientX, y: touch.clientY };
    },
    { passive: true },
  );

  deck.addEventListener('touchend', ({ changedTouches, target }) => {
    const touch = changedTouches[0];
    if (!from || !touch || !ready()) return;
    const [right, down] = [touch.clientX - from.x, touch.clientY - from.y];
    if (Math.abs(right) > swipe && Math.abs(right) > 2 * Math.abs(down)) (right < 0 ? next : previous)();
    else if (Math.hypot(right, down) < 10 && target instanceof Element && !target.closest(used)) {
      (touch.clientX < innerWidth / 3 ? previous : next)();
    }
    from = undefined;
  });

  // A mouse's click goes on, as in other programs; one that drags or marks words does not.
  let pressed: { x: number; y: number } | undefined;
  deck.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY, target }) => {
    const free = pointerType === 'mouse' && button === 0 && target instanceof Element && target.closest('.slide') !== null && !target.closest(used);
    pressed = free ? { x: clientX, y: clientY } : undefined;
  });
  deck.addEventListener('pointerup', ({ clientX, clientY }) => {
    const still = pressed && Math.hypot(clientX - pressed.x, clientY - pressed.y) < 6 && (getSelection()?.isCollapsed ?? true);
    pressed = undefined;
    if (still && ready() && clicks()) next();
  });

  deck.addEventListener('pointermove', () => {
    deck.dataset.hand = '';
    clearTimeout(timer);
    timer = window.setTimeout(() => delete deck.dataset.hand, idle);
  });
}
