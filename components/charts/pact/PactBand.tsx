// The pact’s states as one band from the signing on, with the dates that changed it.
import { LevelBand } from './LevelBand';
import { pactStates } from './pactStates';
import type { PictureProps } from '@/components/charts/picture';
import { UprightBand } from './UprightBand';

/** Along a wide picture; down a narrow one, where words beside the band keep their size. */
export function PactBand({ rows, columns, width, height, size }: PictureProps) {
  const states = pactStates(rows, columns);
  return size === 'narrow' ? (
    <UprightBand states={states} width={width} height={height} />
  ) : (
    <LevelBand states={states} width={width} height={height} text={size === 'slide' ? 24 : 15} />
  );
}
