'use client';
// One question on a phone: one group of choices, one tap to vote; the receipt stands where 'Vote' stood.
import { useRef, useState } from 'react';
import type { PageQuestion } from '@/components/live/run/pageQuestion';
import type { PhoneSays } from '@/components/live/run/phoneWords';
import type { RoomState } from '@/rooms/wire';
import { useStayAwake } from './useStayAwake';

interface BallotProps {
  question: PageQuestion;
  asked: NonNullable<RoomState['asked']>;
  here: number;
  says: PhoneSays;
  /** @returns a sentence where the vote was refused, nothing where it is in */
  vote: (choice: string) => Promise<string>;
  again: () => void;
}

export function Ballot({ question, asked, here, says, vote, again }: BallotProps) {
  const { canVote, choice, receipt, more, trouble, view } = says;
  const [picked, setPicked] = useState<string | null>(null);
  const [changing, setChanging] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const group = useRef<HTMLFieldSetElement>(null);
  const stayAwake = useStayAwake(view === 'vote');
  const chosen = picked ?? choice;
  const asks = canVote && (choice === null || changing || (picked !== null && picked !== choice));

  async function send() {
    if (chosen === null || busy) return;
    stayAwake();
    setBusy(true);
    const refused = await vote(chosen);
    setBusy(false);
    setFault(refused);
    if (refused) return;
    setPicked(null);
    setChanging(false);
  }

  return (
    <>
      <form
        className="phone-body"
        action="/join"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h1>{question.title}</h1>
        {question.wording && <p className="room-small">{question.wording}</p>}
        <fieldset className="phone-vote" ref={group} disabled={!canVote}>
          <legend>{canVote ? 'Choose one' : 'The choices'}</legend>
          {question.options.map(({ id, says: words }) => (
            <label key={id}>
              <input
                type="radio"
                name="choice"
                value={id}
                checked={chosen === id}
                disabled={!canVote}
                onChange={() => {
                  setPicked(id);
                  stayAwake();
                }}
              />
              {words}
            </label>
          ))}
        </fieldset>
        <div className="phone-act">
          {asks && (
            <button type="submit" className="room-button" disabled={chosen === null || busy}>
              {busy ? 'Sending' : 'Vote'}
            </button>
          )}
          <div role="status" className="phone-receipt">
            {!asks && receipt && <b>{receipt}</b>}
            {!asks && (receipt || trouble) && <span>{more}</span>}
          </div>
          <p className="room-fault" role="alert">
            {fault}
          </p>
          {trouble ? (
            <button type="button" className="room-button room-ruled" onClick={again}>
              Try now
            </button>
          ) : (
            canVote &&
            !asks && (
              <button
                type="button"
                className="room-button room-ruled"
                onClick={() => {
                  setChanging(true);
                  group.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
                }}
              >
                Change my vote
              </button>
            )
          )}
        </div>
      </form>
      <p className="phone-end room-small">{asks ? more : view === 'vote' ? `${asked.voted} of ${Math.max(here, asked.voted)} have voted.` : ''}</p>
    </>
  );
}
