// Reads the stills that scripts/drawStills.mjs drew before the build.
import { existsSync, readFileSync } from 'node:fs';
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

/** @returns the picture of a slide on a squarer screen; undefined for one that needs no other there */
export const squarerStillOf = cache((id: string): string | undefined => {
  const name = join(process.cwd(), '.stills', `${id}.squarer.svg`);
  return existsSync(name) ? readFileSync(name, 'utf8') : undefined;
});

function read(id: string, size: Size): string {
  const name = `${id}.${size}.svg`;
  try {
    return readFileSync(join(process.cwd(), '.stills', name), 'utf8');
  } catch {
    throw new Error(`.stills/${name} is missing: run \`node scripts/drawStills.mjs\``);
  }
}
