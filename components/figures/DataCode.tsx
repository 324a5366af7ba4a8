// Code to paste into a program that is to have a view's rows.
import { site } from '@/components/layout/site';
import type { LinkedFigure } from '@/briefing/briefing';
import { CodeToCopy } from './CodeToCopy';
import { codeForData } from './codeForData';
import { anchorOfView } from './FigureViews';

export function DataCode({ figure }: { figure: LinkedFigure }) {
  return figure.views.map((view) => (
    <div key={view.id} data-of-view={view.id} className="data-code">
      {view.name && <p className="view-name-inline">{view.name}</p>}
      {codeForData(site.address, figure.id, view.id).map(({ id, name, needs, code }) => (
        <details key={id}>
          <summary>{name}</summary>
          <p className="soft">{needs}</p>
          <CodeToCopy id={`${anchorOfView(figure, view)}-${id}`} name={`Code for ${name}`} button={`Copy the code for ${name}`} code={code} />
        </details>
      ))}
    </div>
  ));
}
