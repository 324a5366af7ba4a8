// Every card there is: of the site, of each chapter, of each figure.
import type { Briefing } from '@/briefing/briefing';
import { chapterCard, figureCard, siteCard } from './pictureNames';

export function cardNames({ chapters, figures }: Briefing): string[] {
  return [siteCard, ...chapters.map(({ id }) => chapterCard(id)), ...figures.map(({ id }) => figureCard(id))];
}
