// The files of a figure: its rows, its dataset, its pictures, one set for each view.
import { airSize, figureAddresses } from '@/components/takeaway/figureAddresses';
import { tableAddresses } from '@/components/takeaway/tableAddresses';
import type { LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { anchorOfView } from './FigureViews';
import { CopyImage } from './CopyImage';

export function FigureDownloads({ figure }: { figure: LinkedFigure }) {
  const dataset = briefing().datasetById.get(figure.dataset);
  return (
    <dl className="files">
      {figure.views.map((view) => (
        <div key={view.id} data-of-view={view.id}>
          <dt>Rows drawn</dt>
          {view.name && <dd className="view-name-inline">{view.name}</dd>}
          <Rows figure={figure.id} view={view.id} count={view.rowIds.length} />
        </div>
      ))}
      <div>
        <dt>More data</dt>
        {figure.views.length > 1 && (
          <dd>
            All views together: <File path={tableAddresses(figure.id, '').csv}>CSV</File>, <File path={tableAddresses(figure.id, '').xlsx}>Excel</File>,{' '}
            <File path={tableAddresses(figure.id, '').json}>JSON</File>
          </dd>
        )}
        {dataset && (
          <dd>
            <File path={`/data/${dataset.resource.path}`} called={`the whole dataset, ${dataset.resource.path}`}>
              {dataset.resource.path}
            </File>{' '}
            <span className="soft">
              the whole dataset, with <a href="/data/datapackage.json">its description</a>
            </span>
          </dd>
        )}
      </div>
      {figure.views.map((view, index) => {
        const { svg, png, largePng, airLight, airDark } = figureAddresses(figure.id, index === 0 ? '' : view.id);
        const id = `${anchorOfView(figure, view)}-files`;
        return (
          <div key={view.id} data-of-view={view.id}>
            <dt id={id}>Picture</dt>
            {view.name && <dd className="view-name-inline">{view.name}</dd>}
            <dd>
              <File path={svg}>SVG</File>, <File path={png}>PNG</File>, <File path={largePng}>PNG, double size</File>
            </dd>
            <dd>
              For television: <File path={airLight}>light</File>, <File path={airDark}>dark</File>{' '}
              <span className="soft">
                PNG of {airSize.width} × {airSize.height}
              </span>
            </dd>
            <dd>
              <CopyImage png={png} describedBy={id} />
            </dd>
          </div>
        );
      })}
      <div>
        <dt>Licence</dt>
        <dd>
          <a href="/about#licence">CC BY 4.0</a>
          <span className="soft">: use, change and share it, with the credit ‘GSOMIA, a briefing’</span>
        </dd>
      </div>
    </dl>
  );
}

function Rows({ figure, view, count }: { figure: string; view: string; count: number }) {
  const { csv, plainCsv, xlsx, json } = tableAddresses(figure, view);
  return (
    <>
      <dd>
        <File path={csv}>CSV</File>, <File path={xlsx}>Excel</File>, <File path={json}>JSON</File>{' '}
        <span className="soft">
          {count} {count === 1 ? 'row' : 'rows'}, with margins and rates worked out, notes, sources and licence
        </span>
      </dd>
      <dd>
        <File path={plainCsv}>CSV for programs</File> <span className="soft">the same without the mark by which Excel knows UTF-8</span>
      </dd>
    </>
  );
}

/** @param called how it is named to the ear, where the file's own name is another file's too */
function File({ path, called = path.split('/').at(-1), children }: { path: string; called?: string | undefined; children: string }) {
  return (
    <a href={path} download aria-label={`Download ${called}`}>
      {children}
    </a>
  );
}
