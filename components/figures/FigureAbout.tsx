// Everything said about a figure under its picture: a line of rules with a name each.
import type { ReactNode } from 'react';
import { CitationText } from '@/components/cite/CitationText';
import { CiteLink } from '@/components/cite/CiteLink';
import { site } from '@/components/layout/site';
import { citables } from '@/briefing/export/citable';
import { citationForms } from '@/briefing/export/citations';
import { usesOfFigure } from '@/briefing/ask/gallery';
import type { LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';
import { DataCode } from './DataCode';
import { EmbedCode } from './EmbedCode';
import { FigureDownloads } from './FigureDownloads';
import { anchorOfView } from './FigureViews';

export function FigureAbout({ figure }: { figure: LinkedFigure }) {
  const all = briefing();
  const uses = usesOfFigure(all, figure.id);
  const facts = figure.facts.flatMap((id) => all.factById.get(id) ?? []);
  return (
    <div className="chart-about">
      <Part id="in-words" title="The picture in words">
        {figure.views.map((view) => (
          <p key={view.id} data-of-view={view.id} id={`${anchorOfView(figure, view)}-words`}>
            {view.name && <span className="view-name-inline">{view.name}: </span>}
            {view.description}
          </p>
        ))}
      </Part>
      <Part id="method" title="How it was made">
        <p>{figure.method}</p>
      </Part>
      {facts.length > 0 && (
        <Part id="facts" title="The facts it rests on">
          <details className="on-paper chart-fold">
            <summary>{facts.length === 1 ? 'Show the fact' : `Show all ${facts.length} facts`}</summary>
            <ul>
              {facts.map(({ id, statement, status }) => (
                <li key={id}>
                  <a href={`/evidence#${id}`}>{statement}</a> <span className="soft">{status}</span>
                </li>
              ))}
            </ul>
          </details>
        </Part>
      )}
      <Part id="used" title="Where it is used">
        {uses.length === 0 && <p>In no chapter: it looks across the whole story.</p>}
        <ul>
          {uses.map(({ chapter, heading }) => (
            <li key={`${chapter.id} ${heading}`}>
              <a href={`/chapters/${chapter.id}#figure-${figure.id}`}>{heading ?? chapter.title}</a>
              <span className="soft">
                {' '}
                chapter {chapter.order}
                {heading && `, ${chapter.title}`}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="downloads" title="Take it away" paper={false}>
        <FigureDownloads figure={figure} />
      </Part>
      <Part id="code" title="In your program" paper={false}>
        <DataCode figure={figure} />
      </Part>
      <Part id="cite" title="Cite it">
        <Citation figure={figure} />
      </Part>
      <Part id="embed" title="Put it on your page" paper={false}>
        <EmbedCode figure={figure} />
      </Part>
    </div>
  );
}

function Part({
  id,
  title,
  paper = true,
  children,
}: {
  id: string;
  title: string;
  /** Whether it is of use in print. */ paper?: boolean;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={paper ? undefined : 'no-print'}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

function Citation({ figure: { id } }: { figure: LinkedFigure }) {
  const thing = citables(briefing(), site).find((each) => each.kind === 'figure' && each.id === id);
  const [form] = thing ? citationForms(thing, briefing(), site) : [];
  return (
    <>
      {form && (
        <p className="citation">
          <CitationText>{form.text}</CitationText>
        </p>
      )}
      <p>
        <CiteLink kind="figure" id={id} /> <span className="soft">in APA, MLA, Chicago, BibTeX, RIS or CSL-JSON.</span>
      </p>
    </>
  );
}
