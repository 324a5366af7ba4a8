// The files a figure can be taken away as, and their addresses: the only place that knows their names.
import { stillIdOf } from './picture';

/** Of the pictures made for television, in pixels. */
export const airSize = { width: 1920, height: 1080 } as const;

/** Addresses within the site. */
export interface FigureFiles {
  /** The rows that are drawn. */
  csv: string;
  /** The rows with everything said about them. */
  json: string;
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
 * @returns the addresses of its files; the rows are the same for all views
 */
export function figureFiles(figure: string, view = ''): FigureFiles {
  const still = `/figures/${stillIdOf(figure, view)}`;
  return {
    csv: `/figures/${figure}.csv`,
    json: `/figures/${figure}.json`,
    svg: `${still}.svg`,
    png: `${still}.png`,
    largePng: `${still}@2x.png`,
    airLight: `${still}.air-light.png`,
    airDark: `${still}.air-dark.png`,
  };
}
