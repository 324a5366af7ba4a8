// The days of a notice in a row, from the note to the last day.
import type { PictureProps } from './picture';

export function NoticeDays(_: PictureProps): React.ReactNode {
  throw new Error('this kind of picture is not drawn yet');
}
