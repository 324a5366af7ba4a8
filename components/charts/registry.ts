// From a figure's kind to its picture: a kind without one fails the type check.
import type { Figure } from '@/content/model';
import { OpinionSplit } from './OpinionSplit';
import type { Picture, Size } from './picture';
import { YearBars } from './YearBars';

export const pictures: Record<Figure['kind'], Picture> = {
  'year-bars': {
    Component: YearBars,
    sizes: {
      wide: { width: 640, height: 320 },
      narrow: { width: 360, height: 270 },
      slide: { width: 560, height: 380 },
    },
  },
  'opinion-split': {
    Component: OpinionSplit,
    sizes: {
      wide: { width: 640, height: 140 },
      narrow: { width: 360, height: 152 },
      slide: { width: 560, height: 214 },
    },
  },
};

export const sizes: readonly Size[] = ['wide', 'narrow', 'slide'];
