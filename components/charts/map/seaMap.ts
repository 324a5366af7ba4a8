// The land and the places as they lie round the place under watch: distances from there are to scale in every direction.
import { geoAzimuthalEquidistant, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import land from 'world-atlas/land-50m.json';
import type { Place, Sights } from './sightLines';

export interface SeaMap {
  /** The land as the data of a path. */
  land: string;
  at: (place: Pick<Place, 'latitude' | 'longitude'>) => { x: number; y: number };
  /** Pixels to a kilometre. */
  scale: number;
}

const kilometresARadian = 6371.0088;

/** Kilometres of land and sea shown round the outer places, so that their names find room. */
const margin = { left: 330, top: 300, right: 190, bottom: 120 };

/** An island smaller than this is not drawn, in square pixels: none of the disputed ones is, and none of a few square kilometres. */
const smallest = 9;

/**
 * Natural Earth's coast at 1 to 50 million, without borders.
 * @param box where the map stands, in pixels
 */
export function seaMap({ watched, sights }: Pick<Sights, 'watched' | 'sights'>, box: { left: number; top: number; width: number; height: number }): SeaMap {
  const projection = geoAzimuthalEquidistant().rotate([-watched.longitude, -watched.latitude]).translate([0, 0]).scale(kilometresARadian).precision(0.3);
  const points = [watched, ...sights].flatMap(({ longitude, latitude }) => [projection([longitude, latitude])].filter((point) => point !== null));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const from = { x: Math.min(...xs) - margin.left, y: Math.min(...ys) - margin.top };
  const to = { x: Math.max(...xs) + margin.right, y: Math.max(...ys) + margin.bottom };
  const scale = Math.min(box.width / (to.x - from.x), box.height / (to.y - from.y));
  const left = box.left + (box.width - scale * (to.x - from.x)) / 2 - scale * from.x;
  const top = box.top + (box.height - scale * (to.y - from.y)) / 2 - scale * from.y;
  projection
    .scale(scale * kilometresARadian)
    .translate([left, top])
    .clipExtent([
      [box.left, box.top],
      [box.left + box.width, box.top + box.height],
    ]);
  const { objects } = land;
  const drawn = feature(land, objects.land);
  const path = geoPath(projection).digits(1);
  return {
    land: withoutIslets(path(drawn as GeoPermissibleObjects) ?? ''),
    at: ({ longitude, latitude }) => {
      const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
      return { x, y };
    },
    scale,
  };
}

function withoutIslets(path: string): string {
  return path
    .split(/(?=M)/)
    .filter((ring) => areaOf(ring) >= smallest)
    .map(thinned)
    .join('');
}

/** A corner nearer than this to the last one kept says nothing to an eye, in pixels. */
const nearest = 3.2;

function thinned(ring: string): string {
  const kept: [number, number][] = [];
  for (const corner of cornersOf(ring)) {
    const last = kept.at(-1);
    if (!last || Math.hypot(corner[0] - last[0], corner[1] - last[1]) >= nearest) kept.push([...corner]);
  }
  const whole = kept.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [[firstX, firstY] = [0, 0]] = whole;
  // Step by step and in whole pixels: a third of the bytes, and at the size it is drawn for no eye sees the difference.
  const steps = whole.slice(1).map(([x, y], index) => [x - (whole[index]?.[0] ?? 0), y - (whole[index]?.[1] ?? 0)] as const);
  return `M${firstX} ${firstY}l${steps.map(([x, y]) => `${x}${y < 0 ? '' : ' '}${y}`).join(' ')}z`;
}

function cornersOf(ring: string): (readonly [number, number])[] {
  return [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

/** Of a ring of straight lines, in square pixels, by the shoelace formula. */
function areaOf(ring: string): number {
  const corners = cornersOf(ring);
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
