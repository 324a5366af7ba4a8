// The way into the glossary: its sections, each with the letters that stand in it.
import type { GlossarySection } from '@/briefing/ask/glossary';

export function GlossaryIndex({ sections }: { sections: readonly GlossarySection[] }) {
  return (
    <nav aria-label="A to Z" className="glossary-index no-print">
      <ul>
        {sections.map(({ id, title, letters }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            <ul>
              {letters.map(({ letter }) => (
                <li key={letter}>
                  <a href={`#${id}-${letter.toLowerCase()}`}>
                    {letter}
                    <span className="sr-only"> in {title}</span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
