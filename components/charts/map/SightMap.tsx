// A map of who lies how far from the place under watch, and beside it how high a thing must be there to be seen from each.
import { exactText, type PictureProps, type Size } from '../picture';
import { HorizonBars } from './HorizonBars';
import { MapPlaces } from './MapPlaces';
import type { MapType } from './mapType';
import { seaMap } from './seaMap';
import { sightLines } from './sightLines';

const type: Record<Size, MapType> = {
  wide: { text: 15, map: { left: 0, top: 0, width: 356, height: 392 }, bars: { left: 384, top: 0, width: 256, row: 46 }, shape: 1.5 },
  narrow: { text: 15, map: { left: 0, top: 0, width: 360, height: 390 }, bars: { left: 0, top: 412, width: 360, row: 44 }, shape: 1.5 },
  slide: { text: 24, map: { left: 0, top: 0, width: 520, height: 494 }, bars: { left: 572, top: 0, width: 628, row: 59 }, shape: 2.1 },
};

/** A slide's on a squarer screen. */
const squarer: MapType = { ...type.slide, map: { left: 0, top: 0, width: 424, height: 494 }, bars: { left: 464, top: 0, width: 520, row: 59 } };

export function SightMap({ rows, columns, width, height, size }: PictureProps) {
  const set = size === 'slide' && width < type.slide.bars.left + type.slide.bars.width ? squarer : type[size];
  const sights = sightLines(rows, columns);
  const map = seaMap(sights, set.map);
  const middle = map.at(sights.watched);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...exactText} fontSize={set.text} fontVariant="lining-nums">
      <path d={map.land} fill="var(--rule)" />
      {sights.reach !== undefined && (
        <path d={circle(middle, sights.reach * map.scale, set.map)} fill="none" stroke="var(--notice)" strokeWidth={1.5} strokeDasharray="5 4" />
      )}
      <MapPlaces sights={sights} map={map} set={set} />
      <HorizonBars sights={sights} set={set} />
    </svg>
  );
}

/** As much of a circle as lies in the map: a picture knows no clipping. */
function circle({ x, y }: { x: number; y: number }, radius: number, { left, top, width, height }: MapType['map']): string {
  const steps = 180;
  const points = Array.from({ length: steps + 1 }, (_, index) => {
    const angle = (2 * Math.PI * index) / steps;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
  const inside = ([px, py]: readonly [number, number]) => px >= left && px <= left + width && py >= top && py <= top + height;
  return points
    .map((point, index) =>
      inside(point) ? `${index === 0 || !inside(points[index - 1] ?? point) ? 'M' : 'L'}${point[0].toFixed(1)} ${point[1].toFixed(1)}` : '',
    )
    .join('');
}
