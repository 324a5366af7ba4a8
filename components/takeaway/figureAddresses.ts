// Where the pictures of a figure stand.
import { stillIdOf } from '@/components/charts/picture';
import { pictureName } from './pictureNames';

/** Of the pictures made for television, in pixels. */
export const airSize = { width: 1920, height: 1080 } as const;

/** Addresses within the site. */
export interface FigureAddresses {
  svg: string;
  png: string;
  /** Twice as many pixels each way. */
  largePng: string;
  /** Of `airSize`. */
  airLight: string;
  airDark: string;
}

/**
 * @param figure the figure's id; @param view the view's, empty for the one shown first
 * @returns the addresses of its pictures
 */
export function figureAddresses(figure: string, view = ''): FigureAddresses {
  const still = stillIdOf(figure, view);
  return {
    svg: `/figures/${pictureName(still, 'svg')}`,
    png: `/figures/${pictureName(still, 'png')}`,
    largePng: `/figures/${pictureName(still, 'large')}`,
    airLight: `/figures/${pictureName(still, 'airLight')}`,
    airDark: `/figures/${pictureName(still, 'airDark')}`,
  };
}
