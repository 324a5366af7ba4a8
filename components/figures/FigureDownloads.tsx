// The files of a figure: its rows, its dataset, its pictures, one set for each view.
import { airSize, figureAddresses } from '@/components/takeaway/figureAddresses';
import { tableAddresses } from '@/components/takeaway/tableAddresses';
import { briefing, type LinkedFigure } from '@/content/load';
import { anchorOfView } from './FigureViews';
import { CopyImage } from './CopyImage.client';

export function FigureDownloads({ figure }: { figure: LinkedFigure }) {
  const dataset = briefing().datasetById.get(figure.dataset);
  const { csv, json } = tableAddresses(figure.id, '');
  return (
    <dl className="files">
      <div>
        <dt>Data</dt>
        <dd>
          <File path={csv}>CSV</File> <span className="soft">the rows drawn</span>
        </dd>
        <dd>
          <File path={json}>JSON</File> <span className="soft">with method, sources and caveats</span>
        </dd>
        {dataset && (
          <dd>
            <File path={`/data/${dataset.resource.path}`}>{dataset.resource.path}</File>{' '}
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
              For air: <File path={airLight}>light</File>, <File path={airDark}>dark</File> <span className="soft">PNG of {airSize.width} × {airSize.height}</span>
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

function File({ path, children }: { path: string; children: string }) {
  return (
    <a href={path} download aria-label={`Download ${path.split('/').at(-1)}`}>
      {children}
    </a>
  );
}
