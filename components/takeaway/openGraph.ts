// What other sites show beside a link to a page: title, words and a card.
import type { Metadata } from 'next';
import { site } from '@/components/layout/site';
import type { Chapter } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { cardSize, chapterCard, figureCard, siteCard } from './pictureNames';

type Cards = Pick<Metadata, 'openGraph' | 'twitter'>;

/** For pages without a card of their own; each keeps its own title and description. */
export function openGraphOfSite(): Cards {
  return cards({ type: 'website' }, siteCard, site.title);
}

export function openGraphOfChapter({ id, title, question, answer }: Chapter): Cards {
  return cards({ type: 'article', url: `/chapters/${id}`, title, description: answer }, chapterCard(id), `${title}. ${question}`);
}

/**
 * @param id a figure's
 * @param url the path of the page that shows it
 * @returns nothing for a figure there is not
 */
export function openGraphOf(id: string, url = `/charts/${id}`): Cards {
  const figure = briefing().figureById.get(id);
  if (!figure) return {};
  const { title, subtitle, description } = figure;
  return cards({ type: 'article', url, title, description: subtitle }, figureCard(id), `${title}. ${description}`);
}

type Words = { type: 'website' | 'article'; url?: string; title?: string; description?: string };

/** Twitter takes the rest from Open Graph. */
function cards(words: Words, file: string, alt: string): Cards {
  const images = [{ url: `/og/${file}`, ...cardSize, type: 'image/png', alt }];
  return { openGraph: { siteName: site.name, locale: 'en_GB', ...words, images }, twitter: { card: 'summary_large_image' } };
}
