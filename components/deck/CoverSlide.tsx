// The first slide: the two countries, the question, what the letters stand for, and the lifeline of what is asked about.
import { briefing } from '@/briefing/load';
import { DeckLifeline } from './DeckLifeline';
import { behindFact } from './saysWho';
import { Slide } from './Slide';

/** What the pact is commonly called, and what its letters stand for. */
const [shortName, fullName] = ['GSOMIA', 'full-name'] as const;

export function CoverSlide() {
  const { talk, factById } = briefing();
  const { lines, say } = talk.opening;
  const full = factById.get(fullName)?.shown;
  const signed = factById.get('signed');
  return (
    <Slide id="cover" kind="cover" title={lines.join(' ')} foot={false} who={signed && behindFact(signed)} say={<p>{say}</p>}>
      <div>
        <h1>
          {lines.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </h1>
        {full && (
          <p className="slide-letters">
            <b>{shortName}</b>, the{' '}
            {full.split(' ').map((word) => (
              <span key={word}>
                <b>{word.charAt(0)}</b>
                {word.slice(1)}{' '}
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="slide-main">
        <DeckLifeline />
      </div>
    </Slide>
  );
}
