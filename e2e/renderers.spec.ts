// The SVG files in other people's programs: librsvg (where it is installed) and resvg draw the same picture from the file as it is sent.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { figureFiles } from '../components/takeaway/figureFiles';
import { briefing } from '@/briefing/load';
import { expect, test } from './strictTest';

const names = figureFiles(briefing())
  .map(({ name }) => name)
  .filter((name) => name.endsWith('.svg'));
const width = 480;
const run = promisify(execFile);

let ready: Promise<void> | undefined;

// Once for a process, which may run the tests of this file in two goes.
test.beforeAll(() => (ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))));

/** @returns the picture's pixels, four bytes each */
function drawnByResvg(svg: string): { pixels: Uint8Array; height: number } {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render();
  return { pixels: image.pixels, height: image.height };
}

/** librsvg writes a PNG; resvg unpacks it. */
async function drawnByLibrsvg(svg: string): Promise<{ pixels: Uint8Array; height: number }> {
  const child = run('rsvg-convert', ['--width', String(width), '--keep-aspect-ratio'], { encoding: 'buffer', maxBuffer: 2 ** 26 });
  child.child.stdin?.end(svg);
  const { stdout: png } = await child;
  const height = png.readUInt32BE(20);
  const data = png.toString('base64');
  return drawnByResvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${data}"/></svg>`,
  );
}

/** @returns the share of pixels in another colour than the first */
function inkOf(pixels: Uint8Array): number {
  const colours = new Uint32Array(pixels.slice().buffer);
  return colours.filter((colour) => colour !== colours[0]).length / colours.length;
}

test('resvg draws each, and none is blank', () => {
  for (const name of names) expect(inkOf(drawnByResvg(svgOf(name)).pixels), name).toBeGreaterThan(0.005);
});

test('librsvg draws each as resvg does', async () => {
  const installed = await run('rsvg-convert', ['--version']).then(
    () => true,
    () => false,
  );
  test.skip(!installed, 'librsvg is not installed here: on Debian, apt-get install librsvg2-bin');
  for (const name of names) {
    const svg = svgOf(name);
    const [one, other] = [drawnByResvg(svg), await drawnByLibrsvg(svg)];
    expect(Math.abs(one.height - other.height), `${name}: heights`).toBeLessThanOrEqual(1);
    const length = Math.min(one.pixels.length, other.pixels.length);
    let [sum, far] = [0, 0];
    for (let place = 0; place < length; place += 1) {
      const difference = Math.abs((one.pixels[place] ?? 0) - (other.pixels[place] ?? 0));
      sum += difference;
      if (difference > 96) far += 1;
    }
    // Two ways to smooth an edge differ by little, everywhere; a part that is missing or black differs by much, in one place.
    expect(sum / length, `${name}: mean difference of 255 steps`).toBeLessThan(2);
    expect(far / length, `${name}: share of what is quite another colour`).toBeLessThan(0.01);
  }
});

const served = new Map<string, string>();
/** Without its letters, which each program sets in the faces of the computer it runs on. */
const svgOf = (name: string) => (served.get(name) ?? '').replaceAll(/<text[\s>][\s\S]*?<\/text>/g, '');

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
  for (const name of names) served.set(name, await (await request.get(`/figures/${name}`)).text());
  await request.dispose();
});
