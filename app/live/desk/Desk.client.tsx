'use client';
// The desk: what the class has chosen so far, what may be done next, and the room's switches.
import { useEffect, useState } from 'react';
import { hosted } from '@/components/live/run/hostHere';
import { hasSecondRound, handsKey, questionForSlide, votingKey, wayOn } from '@/components/live/run/hostMoves';
import { shownCode, tidyCode } from '@/components/live/run/roomCode';
import { isAskedTwice, roundName } from '@/components/live/run/roomSentences';
import { hasSecondStep } from '@/components/live/run/wallReveal';
import { useHostRoom } from '../useHostRoom';
import { useQuestions } from '../useQuestions';
import { ClassCounts } from './ClassCounts.client';
import { QuestionChoice } from './QuestionChoice.client';
import { RoomSwitches } from './RoomSwitches.client';
import { UndoClear } from './UndoClear.client';

export function Desk() {
  const [code, setCode] = useState('');
  const [alone, setAlone] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the address and what this browser keeps are known in the browser alone
    setCode(tidyCode(location.pathname.split('/')[3] ?? '') || (hosted.room() ?? ''));
    setAlone(window.parent === window);
    setPicked(hosted.question());
  }, []);
  const room = useHostRoom(code);
  const questions = useQuestions();
  const { now, show, fault, command, setShow } = room;
  const { state, reach } = now;

  if (!state || state.phase === 'ended') {
    const words = {
      gone: 'There is no room with this code, or this browser does not host it.',
      ended: 'This room has ended.',
      offline: 'This computer is offline.',
      unanswered: 'The server does not answer, or this browser does not host this room.',
    }[reach as string];
    return (
      <div className="desk desk-alone">
        <p role="status">{words ?? 'Looking for the room.'}</p>
        {(reach === 'gone' || reach === 'ended' || reach === 'unanswered') && (
          <p>
            <a href="/live" target="_top">
              Open a room, or take one back
            </a>
          </p>
        )}
      </div>
    );
  }

  const asked = questions.find(({ id }) => id === state.asked?.question);
  const suggested = questionForSlide(questions, show.chapter ?? undefined);
  const chosen = questions.find(({ id }) => id === picked) ?? suggested;
  const host = { state, question: chosen };
  const open = state.phase === 'open' || state.phase === 'hands';
  const vote = votingKey(host);
  const on = wayOn({ state, question: asked });
  const secondStep = state.phase === 'revealed' && asked && hasSecondStep(asked) && !state.pollShown;
  const mine = state.wheel !== 'another';
  const counted = questions.find(({ id }) => id === state.counts?.question);

  return (
    <div className={alone ? 'desk desk-alone' : 'desk'}>
      <p className="desk-head">
        <b>The class</b>
        <span>{stateWords()}</span>
      </p>
      {counted && state.counts && <ClassCounts question={counted} tally={state.counts} />}
      <p className="desk-notice" role="alert">
        {{
          offline: 'This computer is offline. The room goes on, and comes back here by itself.',
          unanswered: 'The server does not answer. This page tries again by itself.',
        }[reach as string] ?? fault}
      </p>
      <div className="desk-row">
        <button type="button" data-main="" disabled={!mine || !vote} onClick={() => vote && command(vote)}>
          {open ? 'Close' : hasSecondRound(host) ? 'Second round' : 'Open the vote'} <kbd>V</kbd>
        </button>
        <button
          type="button"
          disabled={!mine || handsKey(host).length === 0}
          aria-pressed={state.phase === 'hands'}
          onClick={() => handsKey(host).forEach(command)}
        >
          Count hands <kbd>C</kbd>
        </button>
        {secondStep ? (
          <button type="button" disabled={!mine} onClick={() => command({ do: 'poll', shown: true })}>
            Show the poll
          </button>
        ) : (
          <button
            type="button"
            disabled={!mine || state.phase === 'revealed' || !state.counts?.rounds.some(({ voters }) => voters > 0)}
            onClick={() => {
              setShow({ lobby: false });
              command({ do: 'reveal' });
            }}
          >
            Reveal
          </button>
        )}
        {on && on.command.do === 'hide' && (
          <button type="button" disabled={!mine} onClick={() => command({ do: 'hide' })}>
            Back to the slide
          </button>
        )}
        <UndoClear state={state} disabled={!mine} command={command} />
      </div>
      {state.phase === 'hands' && asked && (
        <div className="desk-row" role="group" aria-label="Hands">
          {asked.options.map(({ id, says }, index) => (
            <button
              key={id}
              type="button"
              disabled={!mine}
              aria-pressed={state.hands?.option === id}
              onClick={() => command({ do: 'count', option: id, by: 1 })}
            >
              {says} <kbd>{index + 1}</kbd>
            </button>
          ))}
        </div>
      )}
      <QuestionChoice
        questions={questions}
        suggested={suggested}
        picked={picked}
        pick={(id) => {
          setPicked(id);
          hosted.pick(id);
        }}
      />
      <RoomSwitches code={code} state={state} command={command} />
    </div>
  );

  function stateWords(): string {
    if (!state) return '';
    const people = `${shownCode(state.code)}, ${state.here} here`;
    if (!state.asked || !asked) return `${people}. No question has been asked.`;
    const round = isAskedTwice(asked) ? `${roundName(state.asked.round).toLowerCase()}, ` : '';
    const phase = { following: 'not on the wall', open: 'open', closed: 'closed', hands: 'hands are counted', revealed: 'revealed', ended: 'ended' }[
      state.phase
    ];
    const seen = state.phase === 'revealed' ? '' : ' Only you see this.';
    return `${round}${phase}: ${state.asked.voted} of ${Math.max(state.here, state.asked.voted)}. ${people}.${seen}`;
  }
}
