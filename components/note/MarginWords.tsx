// Whom a note names, in the margin beside its line: at a source's first appearance how far it can be trusted, later its short name alone.
import { briefing } from '@/briefing/load';
import { inMargin, type Note } from '@/briefing/read/notes';
import { dayOf, shortName } from '@/components/sources/sourceNames';
import { unbrokenDay } from '@/components/sources/unbrokenDay';
import { inWords } from '@/briefing/write/values';

/** A copy for the eye: the ear, and who copies a sentence, hears and takes the sentence alone. All of it stands in the note. */
export function MarginWords({ note: { number, citations, introduces } }: { note: Note }) {
  const { sourceById } = briefing();
  const ids = [...new Set(citations.map(({ id }) => id))];
  const named = ids.slice(0, inMargin).flatMap((id) => sourceById.get(id) ?? []);
  const more = ids.length - named.length;
  return (
    <span className="margin" aria-hidden="true">
      <i>{number}</i>
      {named.map((source) => (
        <span key={source.id}>
          <b>{shortName(source.outlet)}</b>
          {introduces.has(source.id) ? `, ${unbrokenDay(dayOf(source))}. ${source.reliability} ` : '. '}
        </span>
      ))}
      {more > 0 && `And ${inWords(String(more))} more.`}
    </span>
  );
}
