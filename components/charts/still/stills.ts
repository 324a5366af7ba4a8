// Reads the stills that scripts/drawStills.mjs drew before the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from 'react';
import type { Size } from '@/components/charts/picture';

/**
 * @param id a still's: `stillIdOf` of a figure and its view
 * @returns the picture as SVG in every size
 * @throws an Error naming the missing file and the command that draws it
 */
export const stillOf = cache((id: string): Record<Size, string> => {
  return { wide: read(id, 'wide'), narrow: read(id, 'narrow'), slide: read(id, 'slide') };
});

function read(id: string, size: Size): string {
  const name = `${id}.${size}.svg`;
  try {
    return readFileSync(join(process.cwd(), '.stills', name), 'utf8');
  } catch {
    throw new Error(`.stills/${name} is missing: run \`node scripts/drawStills.mjs\``);
  }
}
