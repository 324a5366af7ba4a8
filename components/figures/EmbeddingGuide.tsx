// How to put a figure on another page, for the person who edits that page and the one who programs it.
import { site } from '@/components/layout/site';
import { briefing } from '@/briefing/load';
import { themes } from './embedCode';
import { heightMessage } from './embedMessage';

export function EmbeddingGuide() {
  const example = briefing().figures[0]?.id ?? '';
  return (
    <div className="guide">
      <p>
        Each <a href="/charts">chart’s page</a> has the code to copy: a frame, the picture alone for systems that forbid frames, and a script that keeps the
        frame as tall as its content. Frames set no cookie and tell nobody who looks at them. Systems that know oEmbed need the address of the chart’s page
        only.
      </p>
      <dl>
        <dt>
          <code>/embed/{example}</code>
        </dt>
        <dd>The chart alone, for a frame. It works without scripts, then as a picture.</dd>
        <dt>
          <code>?view=…</code>
        </dt>
        <dd>Which of its views, as in the address of the chart’s page. The first where it is left out.</dd>
        <dt>
          <code>?theme=…</code>
        </dt>
        <dd>
          {themes.slice(0, -1).map((theme) => (
            <span key={theme}>
              <code>{theme}</code>,{' '}
            </span>
          ))}
          or <code>{themes.at(-1)}</code>, the reader’s system’s, which is taken where none is named.
        </dd>
        <dt>
          <code>
            {'{'} type: &apos;{heightMessage}&apos;, figure, height {'}'}
          </code>
        </dt>
        <dd>
          The message a frame sends to its host, on load and whenever its height changes; <code>height</code> is in CSS pixels. Hosts that run pym.js give the
          frame’s address its <code>childId</code> and get <code>pymxPYMx…xPYMxheightxPYMx…</code> as well; WordPress gets its own.
        </dd>
        <dt>
          <code>/oembed?url=…</code>
        </dt>
        <dd>
          oEmbed in JSON, for addresses of charts, such as <code>{`${site.address}/charts/${example}`}</code>; <code>maxwidth</code> and <code>maxheight</code>{' '}
          are heeded.
        </dd>
      </dl>
    </div>
  );
}
