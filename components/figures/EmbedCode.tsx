// The code to put a figure on another page: to be read, copied and understood.
import { site } from '@/components/layout/site';
import type { LinkedFigure } from '@/briefing/briefing';
import { CodeToCopy } from './CodeToCopy';
import { frameCode, heightCode, pictureCode } from './embedCode';
import { safeEmbedHeight } from './embedHeight';
import { embedMeasures } from './embedMeasures';
import { anchorOfView } from './FigureViews';

export function EmbedCode({ figure }: { figure: LinkedFigure }) {
  return (
    <div className="embed-code">
      <p>
        A frame without cookies or trackers. For a dark page write <code>theme=dark</code>; for one that follows its reader’s system, <code>theme=auto</code>.{' '}
        <a href="/about#embedding">More on embedding</a>.
      </p>
      {figure.views.map((view) => {
        const id = `${anchorOfView(figure, view)}-code`;
        return (
          <div key={view.id} data-of-view={view.id}>
            {view.name && <p className="view-name-inline">{view.name}</p>}
            <CodeToCopy
              id={`${id}-frame`}
              name="The frame"
              button="Copy the frame"
              code={frameCode(site.address, figure, view, { height: safeEmbedHeight(embedMeasures(figure, view)) })}
            />
            <details>
              <summary>Where frames are forbidden: the picture alone</summary>
              <CodeToCopy id={`${id}-picture`} name="The picture alone" button="Copy the picture’s code" code={pictureCode(site.address, figure, view)} />
            </details>
          </div>
        );
      })}
      <details>
        <summary>Where scripts are allowed: a frame as tall as it needs to be</summary>
        <p className="soft">Once on the page, for all frames from here.</p>
        <CodeToCopy id="code-height" name="The script" button="Copy the script" code={heightCode(site.address)} />
      </details>
    </div>
  );
}
