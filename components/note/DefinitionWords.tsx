// What a term means: its name in every script, how it is said, the definition, the way to the glossary.
import { Fragment } from 'react';
import type { Term } from '@/briefing/schema/model';

export function DefinitionWords({ term }: { term: Term }) {
  return (
    <>
      <b>{term.kind !== 'person' && term.full ? `${term.name}, ${term.full}` : term.name}</b>
      {term.native.map(({ lang, text }) => (
        <Fragment key={lang + text}>
          {' '}
          <span lang={lang}>{text}</span>
        </Fragment>
      ))}
      {term.say && (
        <>
          , say <span className="say">{term.say.like}</span>
        </>
      )}
      . {term.definition}{' '}
      <a href={`/glossary#${term.id}`} aria-label={`Glossary entry for ${term.name}`}>
        Glossary
      </a>
    </>
  );
}
