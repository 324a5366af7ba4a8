// A pointer and a pen over the slide, in both windows of a pair: drawn by hand in either, gone with the slide, kept nowhere. Fetched when it is first wanted.
import { say } from './deckParts';
import type { Board, Marks, Tool } from './marks';

const svg = 'http://www.w3.org/2000/svg';

/** Places are in thousandths of the slide's width and height, whatever its size in a window. */
const whole = 1000;

const words: Readonly<Record<Tool, string>> = {
  pointer: 'The pointer is on: Escape puts it away',
  pen: 'The pen is on: E wipes the slide, Escape puts it away',
  erase: 'The marks are gone',
};

/** @param root the element with the slides; @param tell sends the marks to the other window */
export function openBoard(root: HTMLElement, tell: (marks: Marks) => void): Board {
  let marks: Marks = { strokes: [] };
  let drawing = false;
  let frame = 0;
  const board = document.createElement('div');
  board.className = 'deck-marks';
  board.ariaHidden = 'true';
  const lines = document.createElementNS(svg, 'svg');
  lines.setAttribute('viewBox', `0 0 ${whole} ${whole}`);
  lines.setAttribute('preserveAspectRatio', 'none');
  const spot = document.createElement('div');
  spot.className = 'deck-spot';
  board.append(lines, spot);
  root.append(board);
  const ground = () => (root.querySelector('.slide[data-up] .slide-frame') ?? root).getBoundingClientRect();

  /** At once for a stroke's end, else with the next frame. */
  function draw(told: boolean) {
    if (told) tell(marks);
    const { left, top, width, height } = ground();
    Object.assign(board.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    while (lines.childElementCount > marks.strokes.length) lines.lastElementChild?.remove();
    marks.strokes.forEach((stroke, index) => {
      const line = lines.children[index] ?? lines.appendChild(document.createElementNS(svg, 'polyline'));
      line.setAttribute('points', stroke.join(' '));
    });
    spot.hidden = marks.spot === undefined;
    if (marks.spot) Object.assign(spot.style, { left: `${marks.spot[0] / 10}%`, top: `${marks.spot[1] / 10}%` });
  }

  function soon() {
    if (!frame) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        draw(true);
      });
    }
  }

  function placeOf({ clientX, clientY }: PointerEvent): [number, number] | undefined {
    const { left, top, width, height } = ground();
    const [x, y] = [Math.round((whole * (clientX - left)) / width), Math.round((whole * (clientY - top)) / height)];
    return x >= 0 && y >= 0 && x <= whole && y <= whole ? [x, y] : undefined;
  }

  function putAway() {
    delete root.dataset.tool;
    drawing = false;
    delete marks.spot;
    draw(true);
  }

  function wipe() {
    if (marks.strokes.length === 0) return;
    marks = { ...marks, strokes: [] };
    drawing = false;
    draw(false);
  }

  root.addEventListener('pointermove', (event) => {
    const { tool } = root.dataset;
    if (!tool) return;
    const place = placeOf(event);
    if (tool === 'pointer') marks.spot = place;
    else if (drawing && place) marks.strokes.at(-1)?.push(...place);
    else return;
    soon();
  });
  root.addEventListener('pointerdown', (event) => {
    const place =
      root.dataset.tool === 'pen' && event.button === 0 && event.target instanceof Element && !event.target.closest('button, a, select, dialog')
        ? placeOf(event)
        : undefined;
    if (!place) return;
    event.preventDefault();
    drawing = true;
    marks.strokes.push([...place, ...place]);
    soon();
  });
  for (const type of ['pointerup', 'pointercancel'] as const) root.addEventListener(type, () => (drawing = false));
  root.addEventListener('pointerleave', () => {
    if (!marks.spot) return;
    delete marks.spot;
    soon();
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !root.dataset.tool || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      putAway();
      say(root, 'Put away');
    },
    true,
  );
  // Another slide is up in both windows: each wipes its own.
  new MutationObserver(() => wipe()).observe(root, { subtree: true, attributeFilter: ['data-up'] });
  addEventListener('resize', () => draw(false));
  addEventListener('scroll', () => draw(false), { passive: true });
  draw(false);

  return {
    turn: (tool) => {
      if (tool === 'erase') {
        marks.strokes = [];
        draw(true);
      } else if (root.dataset.tool === tool) return putAway();
      else {
        delete marks.spot;
        root.dataset.tool = tool;
        draw(true);
      }
      say(root, words[tool]);
    },
    show: (theirs) => {
      marks = theirs;
      draw(false);
    },
  };
}
