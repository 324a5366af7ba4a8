// Polls of two countries as split bars, the countries side by side.
import type { PictureProps } from './picture';

export function OpinionPairs(_: PictureProps): React.ReactNode {
  throw new Error('this kind of picture is not drawn yet');
}
