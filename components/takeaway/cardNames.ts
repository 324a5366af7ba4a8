// Every card there is: of the site, of each chapter, of each view of a figure.
import { stillIdOf } from '@/components/charts/picture';
import type { Briefing } from '@/briefing/briefing';
import { chapterCard, figureCard, siteCard } from './pictureNames';

export function cardNames({ chapters, figures }: Briefing): string[] {
  return [
    siteCard,
    ...chapters.map(({ id }) => chapterCard(id)),
    ...figures.flatMap(({ id, views }) => views.map((view, index) => figureCard(stillIdOf(id, index === 0 ? '' : view.id)))),
  ];
}
