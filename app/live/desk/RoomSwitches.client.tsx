'use client';
// The room's switches: who may join, how many, the results as a file, the way back for another computer, the wheel, the end.
import { useEffect, useState } from 'react';
import { DrawnNode } from '@/components/live/DrawnNode';
import { hosted } from '@/components/live/run/hostHere';
import { qrPicture } from '@/components/live/run/qrPicture';
import { calls } from '@/components/live/run/roomCalls';
import type { HostCommand, HostState } from '@/rooms/wire';

interface RoomSwitchesProps {
  code: string;
  state: HostState;
  command: (command: HostCommand) => void;
}

export function RoomSwitches({ code, state, command }: RoomSwitchesProps) {
  const [cap, setCap] = useState('');
  const [ends, setEnds] = useState(false);
  const mine = state.wheel !== 'another';
  return (
    <>
      {state.wheel === 'asked' && (
        <p className="desk-notice desk-row" role="alert">
          Another window asks for the wheel.{' '}
          <button type="button" onClick={() => command({ do: 'give-wheel' })}>
            Give it
          </button>
        </p>
      )}
      {state.wheel === 'another' && (
        <p className="desk-notice desk-row" role="alert">
          Another window drives this room.{' '}
          <button type="button" onClick={() => command({ do: 'ask-wheel' })}>
            Ask for the wheel
          </button>
          <button type="button" onClick={() => command({ do: 'take-wheel' })}>
            Take it, if that window is silent
          </button>
        </p>
      )}
      <details>
        <summary>The room</summary>
        <div className="desk-row">
          <button type="button" disabled={!mine} aria-pressed={state.locked} onClick={() => command({ do: state.locked ? 'unlock' : 'lock' })}>
            Lock the room
          </button>
          <a className="desk-button" href={calls.resultsAddress(code)} download>
            Download the counts (CSV)
          </a>
          <a className="desk-button" href={`/live/wall/${code}`} target="_blank" rel="noopener">
            The wall in a window
          </a>
        </div>
        <form
          className="desk-row"
          action="/live"
          onSubmit={(event) => {
            event.preventDefault();
            if (Number(cap) > 0) command({ do: 'cap', people: Number(cap) });
            setCap('');
          }}
        >
          <label>
            At most <input type="number" min={1} max={100000} placeholder={String(state.cap)} value={cap} onChange={({ target }) => setCap(target.value)} />{' '}
            people
          </label>
          <button type="submit" disabled={!mine || cap === ''}>
            Set
          </button>
          <span className="room-small">Now {state.cap}.</span>
        </form>
        <Recovery code={code} />
        <div className="desk-row">
          {ends ? (
            <>
              <span>This deletes all votes.</span>
              <button
                type="button"
                data-main=""
                disabled={!mine}
                onClick={() => {
                  command({ do: 'end' });
                  hosted.forget();
                }}
              >
                End the room now
              </button>
              <button type="button" onClick={() => setEnds(false)}>
                Keep it
              </button>
            </>
          ) : (
            <button type="button" disabled={!mine} onClick={() => setEnds(true)}>
              End the room
            </button>
          )}
        </div>
      </details>
    </>
  );
}

/** The link that takes the room to another computer: it shows itself once. */
function Recovery({ code }: { code: string }) {
  const [has, setHas] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  // eslint-disable-next-line react-hooks/set-state-in-effect -- what this browser keeps is known in the browser alone
  useEffect(() => setHas(hosted.hasRecovery(code)), [code]);
  if (link)
    return (
      <div className="desk-recovery">
        <DrawnNode node={qrPicture(link, 'QR code of the recovery link')} />
        <p>
          Open this on another computer to take the room there. It is shown once: print it or take a picture now, and show it to nobody.
          <br />
          <code>{link}</code>
        </p>
      </div>
    );
  return has ? (
    <div className="desk-row">
      <button type="button" onClick={() => setLink(hosted.takeRecovery(code))}>
        Show the recovery link, once
      </button>
    </div>
  ) : (
    <p className="room-small">The recovery link has been shown. It takes this room to another computer or network.</p>
  );
}
