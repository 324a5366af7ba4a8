// The places on the map: a line from the one under watch to each, a mark, its name; the sea with both its names.
import { Fragment } from 'react';
import { markClass } from '../picture';
import { lookOf } from '@/components/charts/drawing/placeShapes';
import { textWidth } from '@/components/charts/drawing/textLines';
import type { SeaMap } from './seaMap';
import type { Sights } from './sightLines';
import type { MapType } from './mapType';

/** In the order of the alphabet: neither name goes before the other for a reason. */
const sea = { names: ['East Sea', 'Sea of Japan'], at: { latitude: 40.9, longitude: 133.9 } };

interface MapPlacesProps {
  sights: Sights;
  map: SeaMap;
  set: MapType;
}

export function MapPlaces({ sights: { watched, sights }, map, set }: MapPlacesProps) {
  const { text, shape } = set;
  const from = map.at(watched);
  const seaAt = map.at(sea.at);
  const others = (place: object) => [watched, ...sights].filter((other) => other !== place).map((other) => map.at(other));
  return (
    <>
      {sea.names.map((name, index) => (
        <text
          key={name}
          x={seaAt.x}
          y={seaAt.y + index * 1.2 * text}
          textAnchor="middle"
          fill="var(--soft)"
          stroke="var(--paper)"
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {name}
        </text>
      ))}
      {sights.map((sight) => {
        const to = map.at(sight);
        return (
          <path key={sight.name} d={`M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`} stroke="var(--soft)" strokeWidth={1} />
        );
      })}
      {[watched, ...sights].map((place) => {
        const { x, y } = map.at(place);
        const { path, colour } = lookFor(place);
        // Names stand where the picture has room: that of the watched place over it, the others to the right unless another mark or the edge is near, then over it too.
        const bold = place.kind !== 'radar';
        const wide = (bold ? 1.6 : 1.15) * textWidth(place.name, text) + 10 * shape;
        const crowded = others(place).some((other) => other.x > x && other.x < x + wide && Math.abs(other.y - y) < 0.5 * text + 5 * shape);
        const edge = set.map.left + set.map.width;
        const right = x + wide <= edge;
        const over = place === watched || crowded || (!right && x + wide / 2 <= edge);
        const anchor = over ? ('middle' as const) : right ? undefined : ('end' as const);
        return (
          <Fragment key={place.name}>
            <path
              className={markClass}
              data-stop={place.stop}
              d={path}
              transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${shape})`}
              fill={colour}
              stroke="var(--paper)"
              strokeWidth={1}
            />
            <text
              x={over ? x : right ? x + 6 * shape : x - 6 * shape}
              y={over ? y - 6.5 * shape : y + 0.34 * text}
              textAnchor={anchor}
              fill="var(--ink)"
              fontWeight={bold ? 700 : undefined}
              stroke="var(--paper)"
              strokeWidth={4}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {place.name}
            </text>
          </Fragment>
        );
      })}
    </>
  );
}

/** A capital has its own shape; a radar is a ring, the place under watch a cross. */
export function lookFor({ name, kind }: { name: string; kind: string }): { path: string; colour: string } {
  if (kind === 'radar')
    return { path: 'M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0ZM-1.4 0a1.4 1.4 0 1 1 2.8 0a1.4 1.4 0 1 1-2.8 0Z', colour: 'var(--tokyo)' };
  if (kind === 'under watch') return { path: 'M-4.4-1.3h3.1v-3.1h2.6v3.1h3.1v2.6h-3.1v3.1h-2.6v-3.1h-3.1Z', colour: 'var(--pyongyang)' };
  return lookOf(name);
}
