// From a figure's kind to its picture: a kind without one fails the type check.
import type { Figure } from '@/content/model';
import { PactBand } from './PactBand';
import { CountPoints, heightOfCounts } from './CountPoints';
import { countTotals } from './countTotals';
import { heightOfPolls, OpinionPoints } from './OpinionPoints';
import { pollGroups } from './pollRows';
import { heightOfPairs, OpinionPairs } from './OpinionPairs';
import { pairSentences, pollPairs } from './pollPairs';
import { AssetRanges } from './AssetRanges';
import { NoticeDays } from './NoticeDays';
import { SharingRoutes } from './SharingRoutes';
import { OpinionSplit } from './OpinionSplit';
import { opinionsOf } from './opinions';
import type { Drawn, Picture, Size } from './picture';
import { YearBars } from './YearBars';
import { yearStops } from './yearCounts';

export const pictures: Record<Figure['kind'], Picture> = {
  'year-bars': {
    Component: YearBars,
    stops: yearStops,
    sizes: {
      wide: { width: 640, height: 320 },
      narrow: { width: 360, height: 270 },
      slide: { width: 580, height: 300 },
    },
  },
  'opinion-split': {
    Component: OpinionSplit,
    stops: ({ rows, columns }) => opinionsOf(rows[0] ?? {}, columns).map(({ sentence }) => sentence),
    sizes: {
      wide: { width: 640, height: 140 },
      narrow: { width: 360, height: 152 },
      slide: { width: 580, height: 248 },
    },
  },
  'pact-band': {
    Component: PactBand,
    stops: () => [],
    sizes: {
      wide: { width: 640, height: 190 },
      narrow: { width: 360, height: 330 },
      slide: { width: 1120, height: 300 },
    },
  },
  'count-points': {
    Component: CountPoints,
    stops: ({ rows, columns }) => countTotals(rows, columns).map(({ sentence }) => sentence),
    sizes: {
      wide: { width: 640, height: (drawn) => heightOfCounts(drawn, 'wide') },
      narrow: { width: 360, height: (drawn) => heightOfCounts(drawn, 'narrow') },
      slide: { width: 1120, height: (drawn) => heightOfCounts(drawn, 'slide') },
    },
  },
  'opinion-points': {
    Component: OpinionPoints,
    stops: ({ rows, columns }) => pollGroups(rows, columns).flatMap((group) => group.rows.map(({ sentence }) => sentence)),
    sizes: {
      wide: { width: 640, height: (drawn) => heightOfPolls(drawn, 'wide') },
      narrow: { width: 360, height: (drawn) => heightOfPolls(drawn, 'narrow') },
      slide: { width: 1120, height: (drawn) => heightOfPolls(drawn, 'slide') },
    },
  },
  'opinion-pairs': {
    Component: OpinionPairs,
    stops: ({ rows, columns }) => pairSentences(pollPairs(rows, columns)),
    sizes: {
      wide: { width: 640, height: (drawn) => heightOfPairs(drawn, 'wide') },
      narrow: { width: 360, height: (drawn) => heightOfPairs(drawn, 'narrow') },
      slide: { width: 1120, height: (drawn) => heightOfPairs(drawn, 'slide') },
    },
  },
  'asset-ranges': {
    Component: AssetRanges,
    stops: () => [],
    sizes: {
      wide: { width: 640, height: 300 },
      narrow: { width: 360, height: 360 },
      slide: { width: 1120, height: 420 },
    },
  },
  'notice-days': {
    Component: NoticeDays,
    stops: () => [],
    sizes: {
      wide: { width: 640, height: 220 },
      narrow: { width: 360, height: 330 },
      slide: { width: 1120, height: 360 },
    },
  },
  'sharing-routes': {
    Component: SharingRoutes,
    stops: () => [],
    sizes: {
      wide: { width: 640, height: 340 },
      narrow: { width: 360, height: 420 },
      slide: { width: 1120, height: 460 },
    },
  },
};

export const sizes: readonly Size[] = ['wide', 'narrow', 'slide'];

/** @returns the pixels a picture is drawn in */
export function sizeOf(kind: Figure['kind'], size: Size, drawn: Drawn): { width: number; height: number } {
  const { width, height } = pictures[kind].sizes[size];
  return { width, height: typeof height === 'number' ? height : height(drawn) };
}
