// What the files of a picture are called: the script that makes them and the routes that serve them agree here.

/** Every form a figure's still is given. */
export const pictureForms = {
  svg: 'svg',
  png: 'png',
  large: '@2x.png',
  airLight: 'air-light.png',
  airDark: 'air-dark.png',
} as const;

export type PictureForm = keyof typeof pictureForms;

/**
 * @param stillId `stillIdOf` of a figure and its view
 * @returns `exchanges-per-year.svg`, `exchanges-per-year@2x.png`, `exchanges-per-year.air-dark.png`
 */
export function pictureName(stillId: string, form: PictureForm): string {
  const ending = pictureForms[form];
  return ending.startsWith('@') ? `${stillId}${ending}` : `${stillId}.${ending}`;
}

/** The cards that other sites show beside a link, 1200 × 630. */
export const cardSize = { width: 1200, height: 630 } as const;
export const siteCard = 'site.png';

/** @param stillId `stillIdOf` of a figure and its view */
export function figureCard(stillId: string): string {
  return `${stillId}.png`;
}

export function chapterCard(chapter: string): string {
  return `chapter-${chapter}.png`;
}
