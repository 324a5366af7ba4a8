// The frame of the speaker's view: clock, pace, what the wall shows, what comes and every key as a button; enhance/deck/ runs it.
import type { ReactNode } from 'react';
import { Enhanced } from '@/components/enhanced/Enhanced';
import type { Command } from '@/components/deck/run/deckKeys';
import { keyOn } from './keyHelp';
import { KeysDialog } from './KeysDialog';

const tools: readonly { command: Command; name: string }[] = [
  { command: 'black', name: 'Black' },
  { command: 'white', name: 'White' },
  { command: 'who', name: 'Says who?' },
  { command: 'pointer', name: 'Pointer' },
  { command: 'pen', name: 'Pen' },
  { command: 'theme', name: 'Dark' },
  { command: 'overview', name: 'All slides' },
  { command: 'lobby', name: 'Room' },
];

/** How many titles after the next slide are named. */
const titlesAhead = [0, 1, 2] as const;

export function Speaker({ children }: { children: ReactNode }) {
  return (
    <div className="speaker" id="deck" suppressHydrationWarning>
      <h1 className="sr-only">Speaker’s view</h1>
      <header className="speaker-head">
        <span className="speaker-elapsed" data-speaker="elapsed">
          0:00
        </span>
        <p>
          <span data-speaker="minutes" />
          <span data-speaker="left" />
          <b data-speaker="pace" />
        </p>
        <svg className="speaker-line" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
          <rect data-speaker="due" width="0" height="10" />
          <rect data-speaker="gone" width="0.4" height="10" />
        </svg>
        <Tool command="pause" name="Pause" pressed />
        <button type="button" data-command="restart">
          Start anew
        </button>
        <span data-speaker="time" />
      </header>
      <p className="sr-only" role="status" data-deck="status" />
      <p className="speaker-lone" data-speaker="lone" role="status" />
      <p className="speaker-on-wall">
        <b>On the wall</b> <span data-speaker="number" />
        <span data-speaker="step" />
      </p>
      <p className="speaker-wall" data-speaker="wall" role="status" />
      {children}
      <div className="speaker-then">
        <p>
          <b>Then</b>
        </p>
        <ol>
          {titlesAhead.map((place) => (
            <li key={place} data-speaker={`then-${place}`} />
          ))}
        </ol>
      </div>
      <nav className="speaker-tools" aria-label="Presentation">
        <Tool command="previous" name="Back" />
        <button type="button" data-command="next" className="speaker-next">
          <span data-speaker="next">Next slide</span> <kbd>{keyOn('next')}</kbd>
        </button>
        {tools.map(({ command, name }) => (
          <Tool key={command} command={command} name={name} pressed={['black', 'white', 'who'].includes(command)} />
        ))}
        <button type="button" data-command="smaller" aria-label="Smaller notes">
          A−
        </button>
        <button type="button" data-command="larger" aria-label="Larger notes">
          A+
        </button>
        <label>
          Go to <kbd>{keyOn('go-to')}</kbd> <select data-speaker="jump" />
        </label>
        <span data-speaker="typed" role="status" />
        <Tool command="help" name="Keys" />
        <a href="/present" target="deck" data-speaker="open">
          Open the slides
        </a>
      </nav>
      <KeysDialog />
      <Enhanced by="speaker" />
    </div>
  );
}

function Tool({ command, name, pressed = false }: { command: Command; name: string; pressed?: boolean }) {
  return (
    <button type="button" data-command={command} aria-pressed={pressed ? 'false' : undefined}>
      {name} <kbd>{keyOn(command)}</kbd>
    </button>
  );
}
