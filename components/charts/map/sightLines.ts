// How far each place lies from the one under watch, and how high a thing over it must be to stand above the horizon there.
import { geoDistance } from 'd3-geo';
import { neededNumber, numberIn, textIn, type PictureProps, type Row } from '../picture';

/** The earth's mean radius in kilometres (IUGG 1980: 6,371.0088). */
const earthRadius = 6371.0088;

/**
 * Radar's path bends with the air, as if the earth's radius were a third larger.
 * @source M. I. Skolnik, Introduction to Radar Systems, 3rd edition, McGraw-Hill 2001, section 8.2
 */
const effectiveRadius = (4 / 3) * earthRadius;

export interface Place {
  name: string;
  kind: string;
  latitude: number;
  longitude: number;
}

export interface Sight extends Place {
  /** Its place in the walk. */
  stop: number;
  /** Along the earth's surface, in kilometres, to the nearest ten. */
  distance: number;
  /** Above the place under watch, in kilometres; what is lower is under the horizon. */
  height: number;
  sentence: string;
}

export interface Sights {
  watched: Place & { stop: number };
  /** The nearest first. */
  sights: Sight[];
  /** Below it flew what was missed, in kilometres; undefined where no row gives it. */
  flight: number | undefined;
  /** How far from a radar a thing at that height stands above the horizon, in kilometres. */
  reach: number | undefined;
  stops: string[];
}

/** @returns kilometres along a great circle */
export function distanceBetween(one: Place, other: Place): number {
  return earthRadius * geoDistance([one.longitude, one.latitude], [other.longitude, other.latitude]);
}

/** r (1 ÷ cos(d ÷ r) − 1), with r a third larger than the earth's. @param distance in kilometres; @returns the least height that stands above the horizon, in kilometres */
export function horizonHeight(distance: number): number {
  return effectiveRadius * (1 / Math.cos(distance / effectiveRadius) - 1);
}

/** The other way round: r arccos(r ÷ (r + h)). @returns kilometres */
export function horizonReach(height: number): number {
  return effectiveRadius * Math.acos(effectiveRadius / (effectiveRadius + height));
}

/**
 * @returns the place under watch and the others, with what is said of each
 * @throws an Error when no row is under watch, or a row has no coordinates
 */
export function sightLines(rows: readonly Row[], columns: PictureProps['columns']): Sights {
  const watchedRow = rows.find(isWatched(columns));
  if (!watchedRow) throw new Error('no row is of the kind "under watch"');
  const watched = { ...placeOf(watchedRow, columns), stop: 0 };
  const flight = numberIn(watchedRow, columns.flight);
  const sights = rows
    .filter((row) => row !== watchedRow)
    .map((row) => ({ ...placeOf(row, columns), distance: distanceTo(row, watchedRow, columns), height: heightFrom(row, watchedRow, columns) }))
    .sort((one, other) => one.distance - other.distance)
    .map((sight, index) => ({ ...sight, stop: index + 1, sentence: sentenceOf(sight, watched.name, flight) }));
  const flew = flight === undefined ? '' : ` The missiles that Japan is reported to have missed flew lower than ${flight} kilometres.`;
  return {
    watched,
    sights,
    flight,
    reach: flight === undefined ? undefined : horizonReach(flight),
    stops: [`${watched.name}, from where the distances are measured.${flew}`, ...sights.map(({ sentence }) => sentence)],
  };
}

/** @returns to the nearest ten kilometres: the coordinates of some places are no more exact */
export function distanceTo(row: Row, watched: Row, columns: PictureProps['columns']): number {
  return Math.round(distanceBetween(placeOf(row, columns), placeOf(watched, columns)) / 10) * 10;
}

/** @returns to the nearest kilometre, from the distance before it is rounded */
export function heightFrom(row: Row, watched: Row, columns: PictureProps['columns']): number {
  return Math.round(horizonHeight(distanceBetween(placeOf(row, columns), placeOf(watched, columns))));
}

export function isWatched(columns: PictureProps['columns']): (row: Row) => boolean {
  return (row) => textIn(row, columns.kind) === 'under watch';
}

function placeOf(row: Row, columns: PictureProps['columns']): Place {
  return {
    name: textIn(row, columns.place),
    kind: textIn(row, columns.kind),
    latitude: neededNumber(row, columns, 'latitude'),
    longitude: neededNumber(row, columns, 'longitude'),
  };
}

function sentenceOf({ name, kind, distance, height }: Omit<Sight, 'stop' | 'sentence'>, watched: string, flight: number | undefined): string {
  const what = kind === 'radar' ? `${name}, a radar site` : name;
  const above = flight === undefined ? '' : height > flight ? ', so a missile that stays lower is under the horizon' : '';
  return `${what}: ${distance.toLocaleString('en-GB')} km from ${watched}. What is above it shows from ${height} km up${above}.`;
}
