// Compares two pictures of the same place.
import type { BrowserContext } from '@playwright/test';

/** Below this a colour channel, of 256 steps, counts as the same: a letter's soft edge may fall a trace differently. */
const sameChannel = 16;

/**
 * The browser decodes and compares: no package for pictures is needed.
 * @returns the share of pixels that differ, 0 to 1; 1 where the sizes do
 */
export async function shareOfDifferentPixels(context: BrowserContext, before: Buffer, after: Buffer): Promise<number> {
  const blank = await context.newPage();
  const share = await blank.evaluate(compare, { pictures: [before, after].map((picture) => picture.toString('base64')), sameChannel });
  await blank.close();
  return share;
}

/** Runs in the browser. */
async function compare({ pictures, sameChannel }: { pictures: string[]; sameChannel: number }): Promise<number> {
  const [first, second] = await Promise.all(
    pictures.map(async (picture) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      return canvas?.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  if (!first || !second || first.width !== second.width || first.height !== second.height) return 1;
  let different = 0;
  for (let pixel = 0; pixel < first.data.length; pixel += 4) {
    const differs = [0, 1, 2].some((channel) => Math.abs((first.data[pixel + channel] ?? 0) - (second.data[pixel + channel] ?? 0)) > sameChannel);
    if (differs) different += 1;
  }
  return different / (first.data.length / 4);
}
