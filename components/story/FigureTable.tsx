// The numbers behind a figure, its caveats, and the way to take the data away.
import { CiteLink } from '@/components/cite/CiteLink';
import { tableAddresses } from '@/components/takeaway/tableAddresses';
import type { LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';

export function FigureTable({ figure }: { figure: LinkedFigure }) {
  const dataset = briefing().datasetById.get(figure.dataset);
  if (!dataset) return null;
  const columns = dataset.resource.schema.fields.filter(({ name }) => Object.values(figure.columns).includes(name));
  const rows = tableAddresses(figure.id, figure.views[0]?.id ?? '').csv;
  return (
    <details>
      <summary>Table, caveats and download</summary>
      <p className="sr-only" id={`figure-${figure.id}-summary`}>
        {figure.description}
      </p>
      <div className="overflow-x-auto" role="region" aria-label={`Table: ${figure.title}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ name, title, unit, type }) => (
                <th key={name} scope="col" className={isNumber(type) ? 'number' : undefined}>
                  {title}
                  {unit && ` (${unit})`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figure.rowIds.map((row) => (
              <tr key={row}>
                {columns.map(({ name, type }) => (
                  <td key={name} className={isNumber(type) ? 'number' : undefined}>
                    {dataset.cells.get(row)?.[name]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="mt-2 list-disc pl-5">
        {figure.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <p className="mt-2">
        <a href={rows} download>
          Download {rows.split('/').at(-1)}
        </a>
        , these rows, or{' '}
        <a href={`/data/${dataset.resource.path}`} download>
          {dataset.resource.path}
        </a>
        , the whole dataset, with <a href="/data/datapackage.json">its description</a>. <CiteLink kind="figure" id={figure.id} of={figure.title} /> or{' '}
        <CiteLink kind="dataset" id={dataset.id} of={dataset.resource.title}>
          cite the dataset
        </CiteLink>
        .
      </p>
    </details>
  );
}

function isNumber(type: string): boolean {
  return type === 'integer' || type === 'number';
}
