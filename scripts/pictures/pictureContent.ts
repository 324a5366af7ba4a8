// What is written on the pictures, taken from the content; bundled and called by scripts/drawPictures.mjs.
import { stillIdOf } from '../../components/charts/picture';
import { site } from '../../components/layout/site';
import { shortName } from '../../components/sources/sourceNames';
import { chapterCard, figureCard, pictureName, siteCard, type PictureForm } from '../../components/takeaway/pictureNames';
import { formatDate, months } from '../../briefing/write/dates';
import type { DrawnView } from '../../briefing/schema/figure';
import type { Briefing, LinkedFigure } from '@/briefing/briefing';
import { briefing } from '../../briefing/load';

/** One view of a figure with all that goes along with it. */
export interface FigureCard {
  stillId: string;
  title: string;
  subtitle: string;
  /** On television, where the picture is that of a slide. */
  slideSubtitle: string;
  description: string;
  /** 'Sources: The Korea Herald; Edaily'. */
  sources: string;
  /** The first of many, for large letters: 'Source: The Korea Herald and 3 others'. */
  fewSources: string;
  asOf: string;
  caveat: string;
  siteName: string;
  address: string;
  licence: string;
  files: Record<PictureForm, string>;
}

/** A card for feeds: its words, and the still it shows if there is one. */
export interface LinkCard {
  file: string;
  title: string;
  subtitle?: string;
  caption?: string;
  stillId?: string;
  foot: string;
  siteName: string;
  address: string;
}

/** @returns the words of every picture; dates do not break */
export function pictureContent(): { figures: FigureCard[]; cards: LinkCard[] } {
  const all = briefing();
  const figures = all.figures.flatMap((figure) => figure.views.map((view) => cardOf(all, figure, view)));
  const cards = [
    siteLinkCard(all),
    ...all.chapters.map((chapter) => chapterLinkCard(all, chapter)),
    ...all.figures.flatMap((figure) => figure.views.map((view) => figureLinkCard(all, figure, view))),
  ];
  return { figures: figures.map(withUnbrokenDates), cards: cards.map(withUnbrokenDates) };
}

const date = new RegExp(`\\b(\\d{1,2} )?(${months.join('|')})( \\d{4})?\\b`, 'g');

function withUnbrokenDates<T extends object>(words: T): T {
  const unbroken = (text: string) => text.replaceAll(date, (whole) => whole.replaceAll(' ', '\u00a0'));
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, typeof value === 'string' && key !== 'description' ? unbroken(value) : value]),
  ) as T;
}

const place = { siteName: site.name, address: site.knownAddress ? new URL(site.knownAddress).host : '' };

function cardOf(all: Briefing, figure: LinkedFigure, view: DrawnView): FigureCard {
  const stillId = stillIdOf(figure.id, view === figure.views[0] ? '' : view.id);
  const outlets = outletsOf(all, figure);
  const forms: PictureForm[] = ['svg', 'png', 'large', 'airLight', 'airDark'];
  return {
    stillId,
    title: view.title,
    subtitle: view.subtitle,
    slideSubtitle: view.slideSubtitle,
    description: view.description,
    sources: `${outlets.length === 1 ? 'Source' : 'Sources'}: ${outlets.join('; ')}`,
    fewSources: fewSourcesOf(outlets, 2),
    asOf: formatDate(figure.asOf),
    caveat: figure.caveats[0] ?? '',
    ...place,
    licence: licenceOf(all),
    files: Object.fromEntries(forms.map((form) => [form, pictureName(stillId, form)])) as Record<PictureForm, string>,
  };
}

function figureLinkCard(all: Briefing, figure: LinkedFigure, { id, title, subtitle }: DrawnView): LinkCard {
  const stillId = stillIdOf(figure.id, id === figure.views[0]?.id ? '' : id);
  return {
    file: figureCard(stillId),
    title,
    subtitle,
    stillId,
    foot: footOf(all, figure),
    ...place,
  };
}

/** With the chapter's first figure, or else the band of the pact. */
function chapterLinkCard(all: Briefing, { id, order, title, question, figures }: Briefing['chapters'][number]): LinkCard {
  const figure = all.figureById.get(figures[0] ?? '') ?? pactBand(all);
  return { file: chapterCard(id), title, ...shown(all, figure), subtitle: question, foot: figure ? footOf(all, figure) : `Chapter ${order}`, ...place };
}

function siteLinkCard(all: Briefing): LinkCard {
  const title = site.title.replace(`${site.name}: `, '');
  const band = pactBand(all);
  return {
    file: siteCard,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    subtitle: site.description,
    ...shown(all, band),
    foot: band ? footOf(all, band) : `Text, data and charts: ${licenceOf(all)}`,
    ...place,
  };
}

function shown(all: Briefing, figure: LinkedFigure | undefined): Pick<LinkCard, 'stillId' | 'caption'> {
  return figure ? { stillId: stillIdOf(figure.id, ''), caption: figure.title } : {};
}

function pactBand({ figures }: Briefing): LinkedFigure | undefined {
  return figures.find(({ kind }) => kind === 'pact-band');
}

function footOf(all: Briefing, figure: LinkedFigure): string {
  return `${fewSourcesOf(outletsOf(all, figure), 1)}, as of ${formatDate(figure.asOf)}`;
}

/** One more than the most is named too: 'and 1 other' would take as much room. */
function fewSourcesOf(outlets: readonly string[], most: number): string {
  const others = outlets.length - most;
  const named = others > 1 ? `${outlets.slice(0, most).join('; ')} and ${others} others` : outlets.join('; ');
  return `${outlets.length === 1 ? 'Source' : 'Sources'}: ${named}`;
}

/** In the order of the figure, each outlet once. */
function outletsOf({ sourceById }: Briefing, { sources }: LinkedFigure): string[] {
  return [...new Set(sources.flatMap(({ id }) => shortName(sourceById.get(id)?.outlet ?? '')))].filter(Boolean);
}

/** 'CC BY 4.0' of 'CC-BY-4.0'. */
function licenceOf({ dataPackage }: Briefing): string {
  return (dataPackage.licenses[0]?.name ?? '').replaceAll('-', ' ');
}
