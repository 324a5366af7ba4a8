// The pact’s states as one band from the signing on, with the dates that changed it.
import type { PictureProps } from './picture';

export function PactBand(_: PictureProps): React.ReactNode {
  throw new Error('this kind of picture is not drawn yet');
}
