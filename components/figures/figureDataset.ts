// The rows of a figure's view as schema.org describes a dataset: what, who, of when, of where, on which terms, and the files.
import type { LinkedFigure } from '@/briefing/briefing';
import type { DrawnView } from '@/briefing/schema/figure';
import { briefing } from '@/briefing/load';
import { rights } from '@/components/layout/schemaOrg';
import { site } from '@/components/layout/site';
import type { JsonLd } from '@/components/layout/StructuredData';
import { figureAddresses } from '@/components/takeaway/figureAddresses';
import { figureRecord } from '@/components/takeaway/figureRecord';
import { workbookType } from '@/components/takeaway/workbook';

const absolute = (path: string) => new URL(path, site.address).href;

export function figureDataset(figure: LinkedFigure, view: DrawnView): JsonLd {
  const record = figureRecord(briefing(), figure, view);
  const { author, license } = rights();
  const picture = figureAddresses(figure.id, view === figure.views[0] ? '' : view.id).largePng;
  return {
    '@type': 'Dataset',
    '@id': `${record.page}#dataset`,
    url: record.page,
    name: record.title,
    alternateName: record.question,
    description: `${record.subtitle} ${record.description}`,
    version: record.version,
    datePublished: record.published,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    creator: author,
    license,
    creditText: record.attribution,
    temporalCoverage: coverageInTime(figure, view),
    spatialCoverage: ['South Korea', 'Japan'].map((name) => ({ '@type': 'Country', name })),
    measurementTechnique: record.method,
    variableMeasured: record.columns.filter(({ drawn }) => drawn).map(({ title, unit }) => (unit ? `${title} (${unit})` : title)),
    isPartOf: { '@type': 'Dataset', '@id': absolute(`/about#data-${figure.dataset}`), name: record.dataset.title },
    citation: record.sources.map(({ outlet, title }) => `${outlet}: ${title}`),
    image: absolute(picture),
    distribution: [
      { type: 'text/csv', address: record.csvWithoutMark },
      { type: 'application/json', address: record.json },
      { type: workbookType, address: record.xlsx },
    ].map(({ type, address }) => ({ '@type': 'DataDownload', encodingFormat: type, contentUrl: address })),
  };
}

/** @returns from the first day or month in the rows drawn to the last, or to the one the figure's data reach to: '2016-11-23/2019-07-31' */
export function coverageInTime({ asOf }: LinkedFigure, { rows, columns }: DrawnView): string {
  const cells = rows.flatMap((row) => Object.values(columns).map((column) => row[column]));
  const dates = cells.filter((cell): cell is string => typeof cell === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(cell));
  const [first = asOf, last = asOf] = [...dates, asOf].sort().filter((_, index, all) => index === 0 || index === all.length - 1);
  return first === last ? first : `${first}/${last}`;
}
