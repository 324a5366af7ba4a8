// What other sites show beside a link to a page: title, words and a card.
import type { Metadata } from 'next';
import { site } from '@/components/layout/site';
import { stillIdOf } from '@/components/charts/picture';
import type { Chapter, LinkedFigure } from '@/briefing/briefing';
import type { DrawnView } from '@/briefing/schema/figure';
import { cardSize, chapterCard, figureCard, siteCard } from './pictureNames';

type Cards = Pick<Metadata, 'openGraph' | 'twitter'>;

/** For pages without a card of their own; each keeps its own title and description. */
export function openGraphOfSite(): Cards {
  return cards({ type: 'website' }, siteCard, site.title);
}

export function openGraphOfChapter({ id, title, question, answer }: Chapter): Cards {
  return cards({ type: 'article', url: `/chapters/${id}`, title, description: answer }, chapterCard(id), `${title}. ${question}`);
}

/** @param url the path of the page that shows the view */
export function openGraphOfFigure(figure: LinkedFigure, { id, title, subtitle, description }: DrawnView, url: string): Cards {
  const card = figureCard(stillIdOf(figure.id, id === figure.views[0]?.id ? '' : id));
  // No article: a forum that allows our frames would then show a card in their place.
  return cards({ type: 'website', url, title, description: subtitle }, card, `${title}. ${description}`);
}

type Words = { type: 'website' | 'article'; url?: string; title?: string; description?: string };

/** Twitter takes the rest from Open Graph. */
function cards(words: Words, file: string, alt: string): Cards {
  const images = [{ url: `/og/${file}`, ...cardSize, type: 'image/png', alt }];
  return { openGraph: { siteName: site.name, locale: 'en_GB', ...words, images }, twitter: { card: 'summary_large_image' } };
}
