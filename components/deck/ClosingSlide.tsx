// The talk's end: three sentences to keep, where the pact stands today, and one question to take home.
import { briefing } from '@/briefing/load';
import { standingNow } from '@/briefing/write/standing';
import { wholeWords } from '@/briefing/write/wholeWords';
import { ReadAddress } from './ReadAddress';
import { behindFact } from './saysWho';
import { Slide } from './Slide';
import { SlideLifeline } from './SlideLifeline';

export function ClosingSlide() {
  const { talk, chapters, factById } = briefing();
  const throughout = factById.get('in-force-throughout');
  const standing = standingNow(briefing());
  const home = chapters.flatMap(({ sections }) => sections).find(({ takeHome }) => takeHome);
  return (
    <Slide
      id="closing"
      kind="closing"
      title="Three sentences to keep"
      who={throughout && behindFact(throughout)}
      say={<p>{talk.closing.say}</p>}
      lifeline={<SlideLifeline />}
      source={<ReadAddress path="/sources" />}
    >
      <div>
        <h2>Three sentences to keep</h2>
        <ol>
          {talk.closing.keep.map((sentence) => (
            <li key={sentence}>{wholeWords(sentence)}</li>
          ))}
        </ol>
      </div>
      <div className="slide-main slide-end">
        {standing && (
          <div>
            <h3>Where it stands</h3>
            <p>{standing.say}</p>
          </div>
        )}
        {home && (
          <div>
            <h3>To take home</h3>
            <p className="slide-home">{home.ask}</p>
          </div>
        )}
      </div>
    </Slide>
  );
}
