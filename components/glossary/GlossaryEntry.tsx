// One entry of the glossary: the name, how it is written and said, what it means, where it is used, who says so.
import type { ReactNode } from 'react';
import { Native } from '@/components/story/Native';
import { Sayable } from '@/components/story/Sayable';
import { SourceLinks } from '@/components/sources/SourceLinks';
import { nameParts, unbrokenYears } from '@/briefing/ask/glossary';
import { briefing } from '@/briefing/load';
import type { Term } from '@/briefing/schema/model';
import { whereUsed } from '@/briefing/ask/whereUsed';

/** As they stand in the address of the filter. */
const kindNames = { person: 'people', organisation: 'organisations', concept: 'words' } as const;

export function GlossaryEntry({ term }: { term: Term }) {
  const variants = term.kind === 'person' ? term.variants : [];
  return (
    <div id={term.id} className="glossary-entry" data-filter="row" data-kind={kindNames[term.kind]} data-side={term.kind === 'concept' ? undefined : term.side}>
      <dt>
        <a href={`#${term.id}`}>{headword(term)}</a>
      </dt>
      {(term.native.length > 0 || term.say) && (
        <dd className="forms">
          <Native native={term.native} />
          {term.native.length > 0 && term.say && ', '}
          {term.say && <Sayable say={term.say} />}
        </dd>
      )}
      {term.kind === 'person' && <dd className="office">{unbrokenYears(term.office)}</dd>}
      {term.kind !== 'person' && term.full && <dd className="office">{term.full}</dd>}
      <dd className="meaning">
        {term.definition}
        {variants.length > 0 && ` Also written ${variants.join(', ')}.`}
      </dd>
      <dd className="evidence">
        <Uses id={term.id} />
        {term.sources.length > 0 && <Sources term={term} />}
      </dd>
    </div>
  );
}

/** A person's family name stands out: it is what one says after 'President' and 'Minister'. */
function headword(term: Term): ReactNode {
  if (term.kind !== 'person') return term.name;
  const { family, given, familyFirst } = nameParts(term);
  if (!given) return <b>{family}</b>;
  return familyFirst ? (
    <>
      <b>{family}</b> {given}
    </>
  ) : (
    <>
      {given} <b>{family}</b>
    </>
  );
}

function Uses({ id }: { id: string }) {
  const uses = whereUsed(briefing(), id);
  if (uses.length === 0) return <p>Named in what is cited, not in the chapters.</p>;
  return (
    <>
      <p>Used in</p>
      <ul>
        {uses.map(({ chapter, heading }) => (
          <li key={chapter.id}>
            <a href={`/chapters/${chapter.id}#word-${id}`}>
              {chapter.short}
              {heading && `: ${heading}`}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Sources({ term }: { term: Term }) {
  return (
    <p>
      Sources: <SourceLinks citations={term.sources} />.
    </p>
  );
}
