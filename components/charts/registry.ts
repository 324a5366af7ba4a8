// From a figure's kind to its picture: a kind without one fails the type check.
import type { Figure } from '@/briefing/schema/model';
import { PactBand } from './pact/PactBand';
import { CountPoints, heightOfCounts } from './exchanges/CountPoints';
import { assetCounts } from './assets/assetCounts';
import { assetRows } from './assets/assetLayout';
import { heightOfPairs, OpinionPairs } from './polls/OpinionPairs';
import { heightOfPolls, OpinionPoints } from './polls/OpinionPoints';
import { AssetRanges } from './assets/AssetRanges';
import { SightMap } from './map/SightMap';
import { heightOfOffers, OfferLanes } from './offers/OfferLanes';
import { NoticeDays } from './notice/NoticeDays';
import { SharingRoutes } from './routes/SharingRoutes';
import { OpinionSplit } from './polls/OpinionSplit';
import type { Drawn, Picture, Size } from './picture';
import { YearBars } from './exchanges/YearBars';

export const pictures: Record<Figure['kind'], Picture> = {
  'year-bars': {
    Component: YearBars,
    sizes: {
      wide: { width: 640, height: 320 },
      narrow: { width: 360, height: 270 },
      slide: { width: 580, height: 300 },
    },
  },
  'opinion-split': {
    Component: OpinionSplit,
    sizes: {
      wide: { width: 640, height: 190 },
      narrow: { width: 360, height: 210 },
      slide: { width: 580, height: 262 },
    },
  },
  'pact-band': {
    Component: PactBand,
    sizes: {
      wide: { width: 640, height: 262 },
      narrow: { width: 360, height: 600 },
      slide: { width: 1200, height: 412 },
    },
  },
  'count-points': {
    Component: CountPoints,
    sizes: {
      wide: { width: 640, height: (drawn) => heightOfCounts(drawn, 'wide') },
      narrow: { width: 360, height: (drawn) => heightOfCounts(drawn, 'narrow') },
      slide: { width: 1200, height: (drawn) => heightOfCounts(drawn, 'slide') },
    },
  },
  'opinion-points': {
    Component: OpinionPoints,
    sizes: {
      wide: { width: 640, height: (drawn) => heightOfPolls(drawn, 'wide') },
      narrow: { width: 360, height: (drawn) => heightOfPolls(drawn, 'narrow') },
      slide: { width: 1200, height: (drawn) => heightOfPolls(drawn, 'slide') },
    },
  },
  'opinion-pairs': {
    Component: OpinionPairs,
    sizes: {
      wide: { width: 640, height: (drawn) => heightOfPairs(drawn, 'wide') },
      narrow: { width: 360, height: (drawn) => heightOfPairs(drawn, 'narrow') },
      slide: { width: 1200, height: (drawn) => heightOfPairs(drawn, 'slide') },
    },
  },
  'asset-ranges': {
    Component: AssetRanges,
    sizes: {
      wide: { width: 640, height: heightOfAssets('wide', 640) },
      narrow: { width: 360, height: heightOfAssets('narrow', 360) },
      slide: { width: 1200, height: heightOfAssets('slide', 1200) },
    },
  },
  'notice-days': {
    Component: NoticeDays,
    sizes: {
      wide: { width: 640, height: 312 },
      narrow: { width: 360, height: 592 },
      slide: { width: 1200, height: 486 },
    },
  },
  'sharing-routes': {
    Component: SharingRoutes,
    sizes: {
      wide: { width: 640, height: 350 },
      narrow: { width: 360, height: 508 },
      slide: { width: 1200, height: 494 },
    },
  },
  'sight-map': {
    Component: SightMap,
    sizes: {
      wide: { width: 640, height: 392 },
      narrow: { width: 360, height: 776 },
      slide: { width: 1200, height: 494 },
    },
  },
  'offer-lanes': {
    Component: OfferLanes,
    sizes: {
      wide: { width: 640, height: (drawn) => heightOfOffers(drawn, 'wide') },
      narrow: { width: 360, height: (drawn) => heightOfOffers(drawn, 'narrow') },
      slide: { width: 1200, height: (drawn) => heightOfOffers(drawn, 'slide') },
    },
  },
};

function heightOfAssets(size: Size, width: number) {
  return ({ rows, columns }: Drawn) => assetRows(assetCounts(rows, columns), size, width).height;
}

/** @returns the pixels a picture is drawn in */
export function sizeOf(kind: Figure['kind'], size: Size, drawn: Drawn): { width: number; height: number } {
  const { width, height } = pictures[kind].sizes[size];
  return { width, height: typeof height === 'number' ? height : height(drawn) };
}

/** As wide as a slide leaves a picture on a screen of 4:3, in pixels of 1024. */
const squarerWidth = 984;

/** Drawn for half of a slide, a picture keeps its letters on any. */
const halfOfSlide = 640;

/** @returns the pixels of the second drawing a picture as wide as a slide has for screens of 3:2 and squarer; undefined for one that needs none */
export function squarerOf(kind: Figure['kind'], drawn: Drawn): { width: number; height: number } | undefined {
  const { width, height } = sizeOf(kind, 'slide', drawn);
  if (width <= halfOfSlide) return undefined;
  // In less width, more lines.
  const higher = kind === 'asset-ranges' ? heightOfAssets('slide', squarerWidth)(drawn) : height;
  return { width: squarerWidth, height: higher };
}
