// The frame of the speaker's view: clocks, pace, jump list and tools around the slides and their notes; enhance/deck/ runs it.
import type { ReactNode } from 'react';
import { Enhanced } from '@/components/enhanced/Enhanced';

export function Speaker({ children }: { children: ReactNode }) {
  return (
    <div className="speaker" id="deck" suppressHydrationWarning>
      <header className="speaker-head">
        <h1>Speaker’s view</h1>
        <p>
          <span data-speaker="number" />
          <time data-speaker="time" />
        </p>
        <p className="speaker-elapsed">
          <span data-speaker="elapsed">0:00</span> of <span data-speaker="minutes" />
        </p>
        <p data-speaker="pace" />
        <svg className="speaker-line" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
          <rect data-speaker="due" width="0" height="10" />
          <rect data-speaker="gone" y="3" width="0" height="4" />
        </svg>
      </header>
      <p className="sr-only" role="status" data-deck="status" />
      <p className="speaker-lone" data-speaker="lone" role="status" />
      {children}
      <nav className="speaker-tools" aria-label="Presentation">
        <button type="button" data-command="previous">
          Previous
        </button>
        <button type="button" data-command="next">
          Next
        </button>
        <button type="button" data-command="black" aria-pressed="false">
          Black screen
        </button>
        <button type="button" data-command="restart">
          Start the clock anew
        </button>
        <button type="button" data-command="smaller" aria-label="Smaller notes">
          A−
        </button>
        <button type="button" data-command="larger" aria-label="Larger notes">
          A+
        </button>
        <label>
          Go to <select data-speaker="jump" />
        </label>
        <a href="/present" target="deck">
          Open the slides
        </a>
      </nav>
      <Enhanced by="speaker" />
    </div>
  );
}
