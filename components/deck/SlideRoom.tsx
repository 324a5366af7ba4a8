// The room of a picture on a slide: empty, of its proportions, as wide and as high as there is room for.
import { slideSizeOf } from './slidePictures';

export function SlideRoom({ still }: { still: string }) {
  const { width, height } = slideSizeOf(still);
  // Far too large, so that the style sheet's greatest width and height decide, and its proportions stay.
  return <svg className="slide-room" width={10 * width} height={10 * height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />;
}
