// What the height of an embedded figure is reckoned from, taken from its words and its stills while building.
import { stillIdOf } from '@/components/charts/picture';
import { stillOf } from '@/components/charts/still/stills';
import { site } from '@/components/layout/site';
import { shortName } from '@/components/sources/sourceNames';
import { formatDate } from '@/briefing/write/dates';
import type { DrawnView } from '@/briefing/schema/figure';
import type { LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import type { EmbedMeasures } from './embedHeight';

/** @throws an Error for a still that is missing or without a view box */
export function embedMeasures(figure: LinkedFigure, view: DrawnView): EmbedMeasures {
  const { wide, narrow } = stillOf(stillIdOf(figure.id, view === figure.views[0] ? '' : view.id));
  const source = `${sourceLine(figure)} ${site.name}`;
  return {
    letters: { title: view.title.length, subtitle: view.subtitle.length, source: source.length },
    wide: viewBoxOf(wide),
    narrow: viewBoxOf(narrow),
  };
}

/** So many outlets are named; where there is but one more, it is named too. */
const mostNamed = 2;

/** What stands under an embedded figure before the site's name, which leads to its page: who says so, as of when, and the first thing to bear in mind. */
export function sourceLine({ sources, asOf, caveats }: LinkedFigure): string {
  const { sourceById } = briefing();
  const outlets = [...new Set(sources.map(({ id }) => shortName(sourceById.get(id)?.outlet ?? id)))];
  const others = outlets.length - mostNamed;
  const named = others > 1 ? `${outlets.slice(0, mostNamed).join('; ')}; and ${others} others, listed on its page` : outlets.join('; ');
  return `${outlets.length === 1 ? 'Source' : 'Sources'}: ${named}, as of ${formatDate(asOf)}. ${caveats[0] ?? ''} Data and method:`;
}

/** @throws an Error for a still without a view box: scripts/drawStills.mjs writes one into each */
function viewBoxOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('a still has no viewBox: run `node scripts/drawStills.mjs`');
  return { width: Number(width), height: Number(height) };
}
