// Reads the pictures that scripts/drawPictures.mjs made before the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param name from the folder of pictures: `exchanges-per-year.png`, `og/site.png`
 * @throws an Error naming the missing file and the command that makes it
 */
export function pictureFile(name: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(join(process.cwd(), '.pictures', name)));
  } catch {
    throw new Error(`.pictures/${name} is missing: run \`node scripts/drawPictures.mjs\``);
  }
}
