// Sentences that may be said as they stand, each with its source line and a button that copies both.
import { attributionOf, attributionText } from '@/briefing/write/attribution';
import { briefing } from '@/briefing/load';
import type { ReadSafeToSay } from '@/briefing/schema/safeToSay';
import { CopySentence } from './CopySentence';
import { factsOf, SourcesOfFacts } from './SourcesOfFacts';
import { Unbroken } from '@/components/story/Unbroken';

export function SafeSentences({ sentences }: { sentences: ReadSafeToSay['sentences'] }) {
  const { sourceById } = briefing();
  return (
    <ol className="safe-sentences">
      {sentences.map(({ id, say, facts }) => (
        <li key={id} id={id}>
          <div id={`${id}-words`}>
            <p id={`${id}-say`} className="font-serif text-20 leading-7">
              <Unbroken>{say}</Unbroken>
            </p>
            <SourcesOfFacts facts={facts} />
          </div>
          <CopySentence id={id} describedBy={`${id}-say`} text={`${say} — ${attributionText(attributionOf(factsOf(facts), sourceById))}`}>
            Copy
          </CopySentence>
        </li>
      ))}
    </ol>
  );
}
