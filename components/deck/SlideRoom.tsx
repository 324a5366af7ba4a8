// The room of a picture on a slide: empty, of its proportions, as wide and as high as there is room for.
import { slideSizeOf, squarerSizeOf } from './slidePictures';

export function SlideRoom({ still }: { still: string }) {
  const squarer = squarerSizeOf(still);
  return (
    <>
      <Room {...slideSizeOf(still)} name={squarer ? 'slide-room has-squarer' : 'slide-room'} />
      {squarer && <Room {...squarer} name="slide-room is-squarer" />}
    </>
  );
}

/** Far too large, so that the style sheet's greatest width and height decide, and its proportions stay. */
function Room({ width, height, name }: { width: number; height: number; name: string }) {
  return <svg className={name} width={10 * width} height={10 * height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />;
}
