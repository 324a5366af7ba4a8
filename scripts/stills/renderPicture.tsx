// Mounts one picture in a document without a browser; bundled and called by scripts/drawStills.mjs.
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Figure } from '../../briefing/schema/model';
import type { Row, Size } from '../../components/charts/picture';
import { pictures, sizeOf, squarerOf } from '../../components/charts/registry';

export { markClass, sizes, stillIdOf } from '../../components/charts/picture';
export { sentencesOf } from '../../components/charts/said';

/** A figure in one of its views. */
type DrawnFigure = Pick<Figure, 'kind' | 'columns' | 'title'> & { rows: readonly Row[]; view: string };

/** The sizes, and a slide's once more for a screen that is squarer. */
type Drawing = Size | 'squarer';

/**
 * @returns the picture's `<svg>` as Recharts left it, cloned, or null when there is none
 * @throws what the picture throws
 */
export async function renderPicture({ kind, rows, columns, title, view }: DrawnFigure, drawing: Drawing): Promise<Element | null> {
  const { Component } = pictures[kind];
  const size = drawing === 'squarer' ? 'slide' : drawing;
  const drawn = { rows, columns, view };
  const room = drawing === 'squarer' ? squarerOf(kind, drawn) : sizeOf(kind, size, drawn);
  if (!room) return null;
  const container = document.createElement('div');
  document.body.append(container);
  const errors: unknown[] = [];
  const root = createRoot(container, { onUncaughtError: (error) => errors.push(error) });
  flushSync(() => root.render(<Component rows={rows} columns={columns} title={title} view={view} size={size} {...room} />));
  // Recharts registers its parts in effects and draws a few ticks later.
  for (let tick = 0; tick < 5; tick += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  const svg = container.querySelector('svg')?.cloneNode(true) ?? null;
  root.unmount();
  container.remove();
  if (errors.length > 0) throw errors[0];
  return svg as Element | null;
}
