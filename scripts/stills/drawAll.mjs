// Draws figures in every view and size as tidy SVG strings; throws when one comes out empty.
import { bundled } from './bundled.mjs';
import { pretendBrowser } from './pretendBrowser.mjs';
import { tidySvg } from './tidySvg.mjs';

/**
 * @param {string} root the project
 * @param {readonly { id: string, kind: string, views: readonly { id: string, rows: object[], columns: object, title: string }[], slide?: { id: string, rows: object[], columns: object, title: string } }[]} figures
 * @returns {Promise<{ name: string, svg: string }[]>} file names and their contents
 */
export async function drawAll(root, figures) {
  const stop = pretendBrowser();
  try {
    // Recharts as one file: Node would load its hundreds of modules one by one.
    const { renderPicture, sentencesOf, sizes, markClass, stillIdOf } = await bundled(root, 'scripts/stills/renderPicture.tsx', { whole: true });
    const drawings = [];
    for (const figure of figures) {
      for (const [index, view] of [...figure.views, ...(figure.slide ? [figure.slide] : [])].entries()) {
        const stillId = stillIdOf(figure.id, index === 0 ? '' : view.id);
        for (const size of sizes) {
          const name = `figure "${stillId}" (${figure.kind}, ${size})`;
          const svg = await renderPicture({ ...view, kind: figure.kind, view: view.id }, size).catch((error) => {
            throw new Error(`${name}: ${error.message}. Check its columns in content/figures.yaml`);
          });
          if (!svg?.querySelector(`.${markClass}`)) {
            throw new Error(`${name} came out empty: no mark was drawn. Check its rows and columns in content/figures.yaml`);
          }
          checkStops(svg, sentencesOf(figure.kind, { ...view, view: view.id, size }).length, name);
          drawings.push({ name: `${stillId}.${size}.svg`, svg: tidySvg(svg, { id: stillId.replace('.', '-'), size, title: view.title }) });
        }
        // On slides stand the view that is drawn for them, or else all.
        const squarer = !figure.slide || view === figure.slide ? await renderPicture({ ...view, kind: figure.kind, view: view.id }, 'squarer') : null;
        if (squarer) {
          drawings.push({ name: `${stillId}.squarer.svg`, svg: tidySvg(squarer, { id: stillId.replace('.', '-'), size: 'squarer', title: view.title }) });
        }
      }
    }
    return drawings;
  } finally {
    await stop();
  }
}

/**
 * Every value of a picture has its sentence, and every sentence a mark: else a reader would walk into nothing.
 * @throws an Error naming the picture and the stop
 */
export function checkStops(svg, count, name) {
  const marked = new Set([...svg.querySelectorAll('[data-stop]')].map((mark) => Number(mark.getAttribute('data-stop'))));
  const unsaid = [...marked].find((stop) => !(stop >= 0 && stop < count));
  if (unsaid !== undefined)
    throw new Error(`${name}: the mark with data-stop="${unsaid}" has no sentence, there are ${count}. Check components/charts/said.ts`);
  for (let stop = 0; stop < count; stop += 1) {
    if (!marked.has(stop)) throw new Error(`${name}: sentence ${stop + 1} of ${count} has no mark. Give its mark data-stop="${stop}" in the picture`);
  }
}
