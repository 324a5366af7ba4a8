// Who passes information to whom, and under which arrangement.
import type { PictureProps } from './picture';

export function SharingRoutes(_: PictureProps): React.ReactNode {
  throw new Error('this kind of picture is not drawn yet');
}
