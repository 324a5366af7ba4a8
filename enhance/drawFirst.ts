// Lets a reader guess the bars of a chart before seeing them, by pointer, finger or keyboard, and then see guess beside count.
import { guessAt, said, type Column } from './guessing';

const svgName = 'http://www.w3.org/2000/svg';

/** The place is written by components/figures/DrawFirst.tsx, after the chart it is about; the still stays underneath. */
export function drawFirst(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-draws-first]')) offer(place);
}

function offer(place: HTMLElement): void {
  const chart = place.parentElement?.querySelector<HTMLElement>('.chart');
  const { columns, most } = JSON.parse(place.dataset.drawsFirst ?? '') as { columns: Column[]; most: number };
  const start = place.querySelector('button');
  const form = place.querySelector('form');
  const status = place.querySelector('[role="status"]');
  if (!chart || !start || !form || !status) return;
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  let cover: SVGSVGElement | undefined;
  let counted = false;

  /** Anew at every change: the other still may be the one shown. */
  function draw(): void {
    cover?.remove();
    cover = coverOf(
      chart as HTMLElement,
      columns,
      fields.map((field) => field.valueAsNumber),
      most,
      counted,
    );
    if (cover) cover.addEventListener('pointerdown', follow);
  }

  function follow(event: PointerEvent): void {
    if (counted || !cover) return;
    const target = cover;
    target.setPointerCapture(event.pointerId);
    const set = ({ clientX, clientY }: PointerEvent) => {
      const { left, width, top, height } = target.getBoundingClientRect();
      const guess = guessAt({ x: (clientX - left) / width, y: (clientY - top) / height }, geometryOf(target), columns.length, most);
      const field = guess && fields[guess.column];
      if (!guess || !field) return;
      field.value = String(guess.value);
      paint(
        target,
        fields.map(({ valueAsNumber }) => valueAsNumber),
        most,
      );
      show(field);
    };
    set(event);
    const until = new AbortController();
    target.addEventListener('pointermove', set, { signal: until.signal });
    for (const end of ['pointerup', 'pointercancel']) target.addEventListener(end, () => until.abort(), { signal: until.signal });
  }

  start.addEventListener('click', () => {
    start.hidden = true;
    form.hidden = false;
    counted = false;
    status.textContent = '';
    draw();
    fields[0]?.focus();
  });
  form.addEventListener('input', ({ target }) => {
    show(target as HTMLInputElement);
    draw();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    counted = true;
    draw();
    status.textContent = said(
      columns,
      fields.map((field) => field.valueAsNumber),
    );
    start.hidden = false;
    form.hidden = true;
  });
  form.addEventListener('reset', () => {
    cover?.remove();
    cover = undefined;
    status.textContent = '';
    start.hidden = false;
    form.hidden = true;
  });
  addEventListener('resize', () => cover && draw());
  place.removeAttribute('data-waits');
}

function show(field: HTMLInputElement): void {
  const output = field.parentElement?.querySelector('output');
  if (output) output.textContent = field.value;
}

/** Where the bars stand, in the picture's own units. */
interface Geometry {
  boxes: { x: number; width: number }[];
  top: number;
  bottom: number;
  width: number;
  height: number;
}

function geometryOf(cover: SVGSVGElement): Geometry {
  return JSON.parse(cover.dataset.geometry ?? '') as Geometry;
}

/** A sheet of paper over the bars and their numbers; the names of the years below stay. */
function coverOf(chart: HTMLElement, columns: readonly Column[], guesses: readonly number[], most: number, counted: boolean): SVGSVGElement | undefined {
  const still = [...chart.querySelectorAll<HTMLElement>('.still')].find((each) => each.getClientRects().length > 0);
  const svg = still?.querySelector('svg');
  if (!still || !svg) return undefined;
  const { width, height } = svg.viewBox.baseVal;
  const boxes = columns.map((_, index) => svg.querySelector<SVGGraphicsElement>(`[data-stop="${index}"]`)?.getBBox());
  if (!boxes.every((box) => box !== undefined)) return undefined;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const geometry: Geometry = { boxes: boxes.map((box) => ({ x: box.x, width: box.width })), top: 24, bottom, width, height };
  const cover = document.createElementNS(svgName, 'svg');
  cover.setAttribute('viewBox', `0 0 ${width} ${height}`);
  cover.setAttribute('class', 'draw-cover');
  cover.setAttribute('aria-hidden', 'true');
  cover.dataset.geometry = JSON.stringify(geometry);
  chart.append(cover);
  paint(cover, guesses, most, counted ? columns : undefined);
  return cover;
}

/** @param counts where they are to be seen: on the guesses' scale, beside them */
function paint(cover: SVGSVGElement, guesses: readonly number[], most: number, counts?: readonly Column[]): void {
  const { boxes, top, bottom, width } = geometryOf(cover);
  const scale = (bottom - top) / Math.max(most, ...(counts ?? []).map(({ value }) => value));
  cover.replaceChildren(shape('rect', { x: 0, y: 0, width, height: bottom - 0.5, class: 'draw-paper' }));
  boxes.forEach((box, index) => {
    const guess = guesses[index] ?? 0;
    const count = counts?.[index]?.value;
    const own = count === undefined ? box : { x: box.x, width: box.width / 2 - 2 };
    bar(cover, own, guess, 'draw-guess');
    if (count !== undefined) bar(cover, { x: box.x + box.width / 2 + 2, width: box.width / 2 - 2 }, count, 'draw-count');
  });

  function bar(into: SVGSVGElement, { x, width: wide }: { x: number; width: number }, value: number, name: string): void {
    into.append(shape('rect', { x, y: bottom - scale * value, width: wide, height: scale * value, class: name }));
    const text = shape('text', { x: x + wide / 2, y: bottom - scale * value - 6, class: `${name}-value` });
    text.textContent = String(value);
    into.append(text);
  }
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgName, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
