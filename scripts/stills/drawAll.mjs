// Draws figures in every size as tidy SVG strings; throws when one comes out empty.
import { bundled } from './bundled.mjs';
import { pretendBrowser } from './pretendBrowser.mjs';
import { tidySvg } from './tidySvg.mjs';

/**
 * @param {string} root the project
 * @param {readonly { id: string, kind: string, rows: object[], columns: object, title: string }[]} figures
 * @returns {Promise<{ name: string, svg: string }[]>} file names and their contents
 */
export async function drawAll(root, figures) {
  const stop = pretendBrowser();
  try {
    // Recharts as one file: Node would load its hundreds of modules one by one.
    const { renderPicture, sizes, markClass } = await bundled(root, 'scripts/stills/renderPicture.tsx', { whole: true });
    const drawings = [];
    for (const figure of figures) {
      for (const size of sizes) {
        const name = `figure "${figure.id}" (${figure.kind}, ${size})`;
        const svg = await renderPicture(figure, size).catch((error) => {
          throw new Error(`${name}: ${error.message}. Check its columns in content/figures.yaml`);
        });
        if (!svg?.querySelector(`.${markClass}`)) {
          throw new Error(`${name} came out empty: no mark was drawn. Check its rows and columns in content/figures.yaml`);
        }
        drawings.push({ name: `${figure.id}.${size}.svg`, svg: tidySvg(svg, { id: figure.id, size, title: figure.title }) });
      }
    }
    return drawings;
  } finally {
    await stop();
  }
}
