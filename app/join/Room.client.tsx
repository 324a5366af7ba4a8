'use client';
// A phone in its room: follows the wall, votes, reads the result; says what it knows, and how old that is.
import { useMemo } from 'react';
import { phoneSays } from '@/components/live/run/phoneWords';
import { shownCode } from '@/components/live/run/roomCode';
import type { OwnVotes } from '@/rooms/wire';
import { Ballot } from './Ballot.client';
import { PhoneResult } from './PhoneResult';
import { PhoneSlideView } from './PhoneSlideView.client';
import { useOwnVotes } from './useOwnVotes';
import { useRoom } from './useRoom';
import { useSlides } from './useSlides';

interface RoomProps {
  code: string;
  votes: OwnVotes['votes'];
  /** Back to the code, with a reason. */
  leave: (fault: string) => void;
}

export function Room({ code, votes: first, leave }: RoomProps) {
  const { now, age, again } = useRoom(code);
  const { state, reach } = now;
  const own = useOwnVotes(code, first, now, leave);
  const { questions, walk } = useSlides(state);
  const question = useMemo(() => questions.find(({ id }) => id === state?.asked?.question), [questions, state?.asked?.question]);
  const says = phoneSays({ state, reach, age, votes: own.votes, question, place: walk.place, behind: walk.behind });
  const { view, top, where, trouble, receipt, more } = says;
  const known = question !== undefined && state?.asked != null;

  return (
    <div className="phone">
      <div className={trouble ? 'phone-top phone-trouble' : 'phone-top'}>
        <b>{top ?? `Room ${shownCode(code)}`}</b>
        <span>{where}</span>
      </div>
      {/* What is wrong is announced once, not with every second of its age. */}
      <p className="sr-only" role="status">
        {top ?? ''}
      </p>
      {known && state?.asked && (view === 'vote' || view === 'hands' || view === 'closed') ? (
        <Ballot
          key={`${question.id}/${state.asked.round}`}
          question={question}
          asked={state.asked}
          here={state.here}
          says={says}
          vote={own.vote}
          again={again}
        />
      ) : known && state?.tally && view === 'revealed' ? (
        <div className="phone-body">
          <PhoneResult question={question} tally={state.tally} votes={own.votes} withPoll={state.pollShown} />
        </div>
      ) : (
        <div className="phone-body">
          {view === 'slide' && walk.slide ? (
            <PhoneSlideView slide={walk.slide} step={walk.behind ? 9 : (state?.wall.step ?? 1)} />
          ) : (
            <h1>{view === 'ended' || view === 'gone' || view === 'joining' ? receipt : 'Look at the wall'}</h1>
          )}
          {(view === 'ended' || view === 'gone') && <p>{more}</p>}
          {(view === 'ended' || view === 'gone') && (
            <p>
              <a href="/join">Join another room</a>
            </p>
          )}
        </div>
      )}
      {(view === 'slide' || view === 'screen' || view === 'revealed' || view === 'joining') && (
        <div className="phone-end">
          <div className="phone-receipt" role="status">
            {view !== 'joining' && <b>{receipt}</b>}
            <span className="room-small">{more}</span>
          </div>
          {trouble && (
            <button type="button" className="room-button room-ruled" onClick={again}>
              Try now
            </button>
          )}
          {view !== 'joining' && (
            <div className="phone-two">
              <button type="button" className="room-button room-ruled" disabled={!walk.before} onClick={walk.back}>
                Slide before
              </button>
              <button type="button" className="room-button room-ruled" disabled={!walk.behind} onClick={walk.live}>
                Live
              </button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
