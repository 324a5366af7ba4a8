// Names to pronounce: the name, its own script, the office held at the time, and how it is said where that is known.
import { briefing } from '@/briefing/load';
import type { Term } from '@/briefing/schema/model';
import { Sayable } from '@/components/story/Sayable';
import { Unbroken } from '@/components/story/Unbroken';

export function SafeNames({ names }: { names: readonly string[] }) {
  const { termById } = briefing();
  return (
    <ul className="safe-names">
      {names
        .flatMap((id) => termById.get(id) ?? [])
        .map((term) => (
          <li key={term.id}>
            <p>
              <b>
                <Unbroken>{term.name}</Unbroken>
              </b>
              {term.native.map(({ lang, text }, index) => (
                <span key={lang} className="native">
                  {index > 0 ? ' · ' : ' '}
                  <span lang={lang}>{text}</span>
                </span>
              ))}
              {term.say && (
                <span className="said">
                  <Sayable say={term.say} />
                </span>
              )}
            </p>
            <p className="text-soft">{whatItIs(term)}</p>
          </li>
        ))}
    </ul>
  );
}

/** The office a person held, the full name of what is known by a short one, else the first sentence about it. */
function whatItIs(term: Term): string {
  if (term.kind === 'person') return term.office;
  return term.full ?? term.definition.split(/(?<=\.) /)[0] ?? '';
}
