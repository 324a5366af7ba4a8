// A script to read out: its words counted, the time they take, its facts' evidence, and a button to copy it.
import { attributionOf, attributionText } from '@/briefing/write/attribution';
import { briefing } from '@/briefing/load';
import { wordsAMinuteOnAir, type ReadScript } from '@/briefing/schema/safeToSay';
import { CopySentence } from './CopySentence';
import { factsOf, SourcesOfFacts } from './SourcesOfFacts';
import { Unbroken } from '@/components/story/Unbroken';

/** @param props of: the chapter, which tells the script from those of other chapters */
export function SafeScript({ id, title, of, script }: { id: string; title: string; of: string; script: ReadScript }) {
  const { paragraphs, words, seconds, facts } = script;
  const attribution = attributionText(attributionOf(factsOf(facts), briefing().sourceById));
  return (
    <section className="safe-script" aria-label={`${title}: ${of}`}>
      <h3 id={id} className="scroll-mt-6 text-24 font-[560]">
        {title}
      </h3>
      <p className="text-15 text-soft">
        {words} words: {seconds} seconds at {wordsAMinuteOnAir} words a minute.
      </p>
      <div id={`${id}-words`} className="script">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>
            <Unbroken>{paragraph}</Unbroken>
          </p>
        ))}
      </div>
      <SourcesOfFacts facts={facts} />
      <CopySentence id={id} describedBy={id} text={`${paragraphs.join('\n\n')}\n\n— ${attribution}`}>
        Copy the script
      </CopySentence>
    </section>
  );
}
