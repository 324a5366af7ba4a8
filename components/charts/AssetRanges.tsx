// What different sources say of the same thing: a row for each thing, a point for each number.
import type { PictureProps } from './picture';

export function AssetRanges(_: PictureProps): React.ReactNode {
  throw new Error('this kind of picture is not drawn yet');
}
