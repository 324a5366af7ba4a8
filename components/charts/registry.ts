// From a figure's kind to its picture: a kind without one fails the type check.
import type { Figure } from '@/content/model';
import { PactBand } from './PactBand';
import { CountPoints } from './CountPoints';
import { OpinionPoints } from './OpinionPoints';
import { OpinionPairs } from './OpinionPairs';
import { assetCounts } from './assetCounts';
import { assetRows } from './assetLayout';
import { AssetRanges } from './AssetRanges';
import { NoticeDays } from './NoticeDays';
import { noticeCount } from './noticeCount';
import { SharingRoutes } from './SharingRoutes';
import { OpinionSplit } from './OpinionSplit';
import { opinionsOf } from './opinions';
import { pactStates } from './pactStates';
import type { Drawn, Picture, Size } from './picture';
import { sharingChannels } from './sharingChannels';
import { YearBars } from './YearBars';
import { yearBars } from './yearCounts';

export const pictures: Record<Figure['kind'], Picture> = {
  'year-bars': {
    Component: YearBars,
    stops: ({ rows, columns }) => yearBars(rows, columns).map(({ sentence }) => sentence),
    sizes: {
      wide: { width: 640, height: 320 },
      narrow: { width: 360, height: 270 },
      slide: { width: 560, height: 380 },
    },
  },
  'opinion-split': {
    Component: OpinionSplit,
    stops: ({ rows, columns }) => opinionsOf(rows[0] ?? {}, columns).map(({ sentence }) => sentence),
    sizes: {
      wide: { width: 640, height: 140 },
      narrow: { width: 360, height: 152 },
      slide: { width: 560, height: 214 },
    },
  },
  'pact-band': {
    Component: PactBand,
    stops: ({ rows, columns }) => pactStates(rows, columns).map(({ sentence }) => sentence),
    sizes: {
      wide: { width: 640, height: 262 },
      narrow: { width: 360, height: 600 },
      slide: { width: 1120, height: 384 },
    },
  },
  'count-points': {
    Component: CountPoints,
    stops: () => [],
    sizes: {
      wide: { width: 640, height: 380 },
      narrow: { width: 360, height: 460 },
      slide: { width: 1120, height: 560 },
    },
  },
  'opinion-points': {
    Component: OpinionPoints,
    stops: () => [],
    sizes: {
      wide: { width: 640, height: 720 },
      narrow: { width: 360, height: 900 },
      slide: { width: 1120, height: 600 },
    },
  },
  'opinion-pairs': {
    Component: OpinionPairs,
    stops: () => [],
    sizes: {
      wide: { width: 640, height: 360 },
      narrow: { width: 360, height: 420 },
      slide: { width: 1120, height: 460 },
    },
  },
  'asset-ranges': {
    Component: AssetRanges,
    stops: ({ rows, columns }) => assetCounts(rows, columns).flatMap(({ values }) => values.map(({ sentence }) => sentence)),
    sizes: {
      wide: { width: 640, height: heightOfAssets('wide', 640) },
      narrow: { width: 360, height: heightOfAssets('narrow', 360) },
      slide: { width: 1120, height: heightOfAssets('slide', 1120) },
    },
  },
  'notice-days': {
    Component: NoticeDays,
    stops: ({ rows, columns }) => noticeCount(rows, columns).stops,
    sizes: {
      wide: { width: 640, height: 312 },
      narrow: { width: 360, height: 592 },
      slide: { width: 1120, height: 454 },
    },
  },
  'sharing-routes': {
    Component: SharingRoutes,
    stops: ({ rows, columns }) => sharingChannels(rows, columns).stops,
    sizes: {
      wide: { width: 640, height: 350 },
      narrow: { width: 360, height: 508 },
      slide: { width: 1120, height: 490 },
    },
  },
};

function heightOfAssets(size: Size, width: number) {
  return ({ rows, columns }: Drawn) => assetRows(assetCounts(rows, columns), size, width).height;
}

export const sizes: readonly Size[] = ['wide', 'narrow', 'slide'];

/** @returns the pixels a picture is drawn in */
export function sizeOf(kind: Figure['kind'], size: Size, drawn: Drawn): { width: number; height: number } {
  const { width, height } = pictures[kind].sizes[size];
  return { width, height: typeof height === 'number' ? height : height(drawn) };
}
