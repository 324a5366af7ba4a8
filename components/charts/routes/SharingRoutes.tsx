// Who passes information to whom, and under which arrangement: one route under the other, the capitals as shapes.
import { exactText, type PictureProps, type Size } from '@/components/charts/picture';
import { Route } from './Route';
import type { RouteType } from './routeType';
import { sharingChannels } from './sharingChannels';

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
