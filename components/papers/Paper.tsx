// One official paper: head-note, points, its own words, questions, the whole text, and where the briefing uses it.
import type { ReactNode } from 'react';
import { Unbroken } from '@/components/story/Unbroken';
import { formatDate } from '@/briefing/write/dates';
import type { Paper as PaperContent } from '@/briefing/schema/papers';
import { PaperHead } from './PaperHead';
import { PaperQuotation } from './PaperQuotation';
import { PaperUses } from './PaperUses';
import { PaperWhole } from './PaperWhole';

export function Paper({ paper }: { paper: PaperContent }) {
  const { id, title, form, date, called, points, quotations, questions } = paper;
  return (
    <section className="paper" aria-labelledby={id}>
      <header>
        <p className="paper-kicker">
          {form}, {formatDate(date)}
        </p>
        <h2 id={id}>
          <a href={`#${id}`}>{title}</a>
        </h2>
        {called && (
          <p className="paper-called" lang={called.lang}>
            {called.text}
          </p>
        )}
      </header>
      <PaperHead paper={paper} />
      <Part paper={paper} title="What it says">
        <ul className="paper-points">
          {points.map((point) => (
            <li key={point}>
              <Unbroken>{point}</Unbroken>
            </li>
          ))}
        </ul>
      </Part>
      <Part paper={paper} title="In its own words">
        {quotations.map((quotation) => (
          <PaperQuotation key={quotation.original} quotation={quotation} by={quotation.by ? [quotation.by] : paper.by} />
        ))}
      </Part>
      <Part paper={paper} title="Ask of it">
        <dl className="paper-questions">
          <Question name="Who is speaking">{questions.speaking}</Question>
          <Question name="What would bear it out">{questions.corroborate}</Question>
          <Question name="What is left unsaid">{questions.unsaid}</Question>
        </dl>
      </Part>
      <Part paper={paper} title="The whole text">
        <PaperWhole paper={paper} />
      </Part>
      <PaperUses paper={paper} />
    </section>
  );
}

/** A part under its heading, which by ear is told apart from the same part of another paper. */
function Part({ paper: { title: of }, title, children }: { paper: PaperContent; title: string; children: ReactNode }) {
  return (
    <div className="paper-part">
      <h3>
        {title}
        <span className="sr-only">: {of}</span>
      </h3>
      {children}
    </div>
  );
}

function Question({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Unbroken>{children}</Unbroken>
      </dd>
    </div>
  );
}
