// Who passes information to whom, and under which arrangement: one route under the other, the capitals as shapes.
import { exactText, type PictureProps, type Size } from './picture';
import { Route } from './Route';
import { sharingChannels } from './sharingChannels';

export interface RouteType {
  text: number;
  /** From one line of words to the next. */
  line: number;
  /** How many times its plain size a capital’s shape is drawn. */
  shape: number;
  /** From the picture’s edge to the middle of the outer shapes. */
  edge: number;
  /** From the top of one route to the top of the next. */
  step: number;
  /** Letters that surely fit in a line across the picture. */
  most: number;
  /** On a slide since when and how often stand beside the name, which saves a line. */
  beside: boolean;
  /** On a phone the count has a line of its own, and the terms on either side begin at the picture’s edges. */
  stacked: boolean;
}

const type: Record<Size, RouteType> = {
  wide: { text: 15, line: 20, shape: 2.7, edge: 28, step: 206, most: 66, beside: false, stacked: false },
  narrow: { text: 16, line: 21, shape: 2.6, edge: 28, step: 286, most: 36, beside: false, stacked: true },
  slide: { text: 26, line: 33, shape: 4.4, edge: 64, step: 282, most: 80, beside: true, stacked: false },
};

export function SharingRoutes({ rows, columns, width, height, size }: PictureProps) {
  const set = type[size];
  const { channels } = sharingChannels(rows, columns);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...exactText} fontSize={set.text} fontVariant="lining-nums">
      {channels.map((channel, index) => (
        <Route key={channel.name} channel={channel} width={width} top={index * set.step} set={set} />
      ))}
    </svg>
  );
}
