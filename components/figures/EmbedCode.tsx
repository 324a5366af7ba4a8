// The code to put a figure on another page: to be read, copied and understood.
import { site } from '@/components/layout/site';
import type { LinkedFigure } from '@/content/load';
import { CopyCode } from './CopyCode.client';
import { frameCode, heightCode, pictureCode } from './embedCode';
import { anchorOfView } from './FigureViews';

export function EmbedCode({ figure }: { figure: LinkedFigure }) {
  return (
    <div className="embed-code">
      <p>
        A frame without cookies or trackers. For a dark page write <code>theme=dark</code>; for one that follows its reader’s system, <code>theme=auto</code>. {' '}
        <a href="/about#embedding">More on embedding</a>.
      </p>
      {figure.views.map((view) => {
        const id = `${anchorOfView(figure, view)}-code`;
        return (
          <div key={view.id} data-of-view={view.id}>
            <Code id={`${id}-frame`} title={view.name ? `The frame, ${view.name.toLowerCase()}` : 'The frame'} button="Copy the frame" code={frameCode(site.address, figure, view)} />
            <Code id={`${id}-picture`} title="The picture alone, where frames are forbidden" button="Copy the picture’s code" code={pictureCode(site.address, figure, view)} />
          </div>
        );
      })}
      <Code id="code-height" title="Once on the page, where scripts are allowed: the frame as tall as it needs" button="Copy the script" code={heightCode(site.address)} />
    </div>
  );
}

function Code({ id, title, button, code }: { id: string; title: string; button: string; code: string }) {
  return (
    <div className="code">
      <h3 id={`${id}-title`}>{title}</h3>
      <pre id={id} role="region" aria-labelledby={`${id}-title`} tabIndex={0}>
        {code}
      </pre>
      <CopyCode of={id}>{button}</CopyCode>
    </div>
  );
}
