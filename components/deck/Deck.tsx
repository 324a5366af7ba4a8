// The deck around its slides: its tools, its help; enhance/deck/ runs it in the browser.
import type { ReactNode } from 'react';
import { Early } from '@/components/enhanced/Early';
import { Enhanced } from '@/components/enhanced/Enhanced';
import type { Command } from './run/deckKeys';
import { KeysDialog } from './KeysDialog';
import { PaperDialog } from './PaperDialog';
import { TalkChoice } from './TalkChoice';

const tools: readonly { command: Command; name: string }[] = [
  { command: 'previous', name: 'Previous' },
  { command: 'next', name: 'Next' },
  { command: 'overview', name: 'All slides' },
  { command: 'speaker', name: 'Speaker’s view' },
  { command: 'below', name: 'Notes below' },
  { command: 'full-screen', name: 'Full screen' },
  { command: 'help', name: 'Keys' },
];

/** The slides come as children: showing one is a matter of an attribute. */
export function Deck({ children }: { children: ReactNode }) {
  return (
    <div className="deck" id="deck" suppressHydrationWarning>
      <Early name="deckOpening" />
      <TalkChoice />
      {children}
      <Early name="deckFirst" />
      <p className="sr-only" role="status" data-deck="status" />
      <p className="deck-line" role="status" data-deck="line" hidden />
      <p className="deck-clock" data-deck="clock" hidden />
      <p className="deck-typed" data-deck="typed" hidden />
      <div className="deck-screen" />
      <div className="deck-tools" role="toolbar" aria-label="Presentation">
        {tools.map(({ command, name }) => (
          <button key={command} type="button" data-command={command}>
            {name}
          </button>
        ))}
        <a href="/present/speaker" target="speaker" data-opens="speaker" hidden>
          Open the speaker’s view
        </a>
        <button type="button" data-opens="paper">
          Print
        </button>
        <a href="/">Leave</a>
      </div>
      <form className="deck-go-to" data-deck="go-to" hidden>
        <label>
          Go to slide <input name="slide" inputMode="numeric" pattern="[0-9]*" autoComplete="off" />
        </label>
        <button type="submit">Go</button>
      </form>
      <KeysDialog />
      <PaperDialog />
      <dialog className="deck-dialog" data-deck="blocked" aria-labelledby="deck-blocked">
        <h2 id="deck-blocked">The second window was blocked</h2>
        <p>
          Open the{' '}
          <a href="/present/speaker" target="speaker">
            speaker’s view
          </a>{' '}
          by this link, or keep to one screen.
        </p>
        <form method="dialog">
          <button type="submit" data-command="below">
            Notes below the slide
          </button>
          <button type="submit">Close</button>
        </form>
      </dialog>
      <Enhanced by="deck" />
    </div>
  );
}
