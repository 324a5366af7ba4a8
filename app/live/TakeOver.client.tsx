'use client';
// Takes a room to this computer by its recovery link, pasted or typed by hand.
import { useState } from 'react';
import { readRecovery, wrongLink, type Recovery } from '@/components/live/run/recoveryLink';

interface TakeOverProps {
  busy: boolean;
  /** @returns a sentence where the link was refused, nothing where the room is here */
  recover: (link: Recovery) => Promise<string>;
}

export function TakeOver({ busy, recover }: TakeOverProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');

  async function send() {
    const link = readRecovery(typed);
    setFault('');
    setFault(link ? await recover(link) : wrongLink);
  }

  return (
    <form
      className="live-take-over"
      noValidate
      action="/live"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <label htmlFor="recovery">Recovery link of a room</label>
      <p id="recovery-help" className="room-small">
        Takes a room from another computer to this one. The link was shown once when the room was opened. Paste it, or type what stands behind its #; large and
        small letters differ.
      </p>
      <input
        id="recovery"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby="recovery-help recovery-fault"
        aria-invalid={fault !== ''}
      />
      <p id="recovery-fault" className="room-fault" role="alert">
        {fault}
      </p>
      <button type="submit" className="room-button room-ruled" disabled={busy}>
        Take the room over
      </button>
    </form>
  );
}
