// Polls in rows, grouped by their question: two opinions as points with their intervals.
import type { PictureProps } from './picture';

export function OpinionPoints(_: PictureProps): React.ReactNode {
  throw new Error('this kind of picture is not drawn yet');
}
