// Tells apart the people who share a family name: six Kims, two Kangs, and a Shin whom the source does not identify.
import { nameParts, sharedNames, unbrokenYears } from '@/briefing/ask/glossary';
import { briefing } from '@/briefing/load';
import { inWords } from '@/briefing/write/values';

export function SharedNames() {
  return (
    <div className="shared-names">
      {sharedNames(briefing().terms).map(({ family, people }) => {
        const unnamed = people.filter((person) => !nameParts(person).given).length;
        const named = people.length - unnamed;
        return (
          <div key={family}>
            <h3 id={`named-${family.toLowerCase()}`}>
              {upperFirst(inWords(String(named)))} people named {family}
              {unnamed > 0 && `, and ${inWords(String(unnamed))} not identified`}
            </h3>
            <ul aria-labelledby={`named-${family.toLowerCase()}`}>
              {people.map(({ id, name, office }) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>, {unbrokenYears(lowerFirst(office))}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 'First deputy …' and 'Professor at …' go on in small letters; 'President of …' and 'Foreign Minister of …' keep theirs. */
function lowerFirst(office: string): string {
  return /^(A|First|Second|Senior|Former|Leader|Member|Professor) /.test(office) ? office.charAt(0).toLowerCase() + office.slice(1) : office;
}
