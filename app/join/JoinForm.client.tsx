'use client';
// Where one types the code on the wall; what is kept, and for how long, stands here before the tap.
import { useState } from 'react';
import { isWholeCode, shownCode, tidyCode } from '@/components/live/run/roomCode';

interface JoinFormProps {
  /** The page does not know yet whether this phone has joined. */
  opening: boolean;
  code: string;
  fault: string | undefined;
  join: (code: string) => Promise<void>;
}

export function JoinForm({ opening, code, fault, join }: JoinFormProps) {
  const [typed, setTyped] = useState(shownCode(code));
  const [busy, setBusy] = useState(false);
  const [short, setShort] = useState(false);
  const problem = short ? 'A code has six letters and figures.' : busy ? '' : (fault ?? '');

  return (
    <form
      className="phone phone-join"
      noValidate
      action="/join"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = tidyCode(typed);
        setShort(!isWholeCode(wanted));
        if (!isWholeCode(wanted) || busy) return;
        setBusy(true);
        void join(wanted).finally(() => setBusy(false));
      }}
    >
      <div className="phone-body">
        <h1>Join the room</h1>
        <label className="phone-label" htmlFor="code">
          Code on the wall
        </label>
        <input
          id="code"
          className="phone-code"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => setTyped(shownCode(tidyCode(typed)))}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={9}
          aria-describedby="code-form code-fault"
          aria-invalid={problem !== ''}
        />
        <p id="code-form" className="room-small">
          Six letters and figures. Small letters will do.
        </p>
        <button type="submit" className="room-button" disabled={opening || busy}>
          {busy ? 'Joining' : 'Join'}
        </button>
        <p id="code-fault" className="room-fault" role="alert">
          {problem}
        </p>
      </div>
      <div className="phone-end room-small">
        <p>No account and no name. Your choices are kept for 24 hours under a number of this phone’s own, then deleted.</p>
        <a href="/privacy">What is kept</a>
      </div>
    </form>
  );
}
