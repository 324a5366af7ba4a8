// One section of the glossary: its entries under the letters they begin with.
import type { ReactNode } from 'react';
import type { GlossarySection } from '@/briefing/ask/glossary';
import { GlossaryEntry } from './GlossaryEntry';

export function GlossaryLetters({ section, children }: { section: GlossarySection; children?: ReactNode }) {
  const { id, title, count, letters } = section;
  return (
    <section aria-labelledby={id} className="glossary-section">
      <h2 id={id}>
        {title} <span className="count">{count}</span>
      </h2>
      {children}
      <div className="letters">
        {letters.map(({ letter, terms }) => (
          <div key={letter} className="glossary-letter">
            <h3 id={`${id}-${letter.toLowerCase()}`}>{letter}</h3>
            <dl>
              {terms.map((term) => (
                <GlossaryEntry key={term.id} term={term} />
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
