// How long the talk shall be, and of what: shown with all slides, where one chooses before one begins.
import { presets } from '@/briefing/ask/deck';
import { briefing } from '@/briefing/load';

export function TalkChoice() {
  return (
    <nav className="deck-choice" aria-label="Length of the talk">
      <h1 className="sr-only">All slides</h1>
      <p>
        {Object.keys(presets).map((minutes) => (
          <a key={minutes} href={`?minutes=${minutes}`}>
            {minutes} minutes
          </a>
        ))}
        <a href="/present/mine" data-mine="">
          My talk
        </a>
      </p>
      <p>
        {briefing().chapters.map(({ id, short }) => (
          <a key={id} href={`?chapter=${id}&minutes=45`}>
            {short}
          </a>
        ))}
      </p>
    </nav>
  );
}
