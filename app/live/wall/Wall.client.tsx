'use client';
// Draws the room on the wall, and draws it anew with every state. In a frame over the deck it shares the host's stream; alone it follows like a phone.
import { useEffect, useState } from 'react';
import { DrawnNode } from '@/components/live/DrawnNode';
import { openHostLine } from '@/components/live/run/hostLine';
import type { PageQuestion } from '@/components/live/run/pageQuestion';
import { calls } from '@/components/live/run/roomCalls';
import { tidyCode } from '@/components/live/run/roomCode';
import { askState, openLine, type LineNow } from '@/components/live/run/roomLine';
import { joinAddress, wallOf } from '@/components/live/run/wallOf';
import { nothingShown, shareShow, type WallShow } from '@/components/live/run/wallShow';
import { useQuestions } from '../useQuestions';

const nothing: LineNow = { state: null, reach: 'joining', heardAt: 0 };

export function Wall() {
  const [code, setCode] = useState('');
  const [now, setNow] = useState<LineNow>(nothing);
  const [show, setShow] = useState<WallShow>(nothingShown);
  const questions = useQuestions();

  useEffect(() => {
    const wanted = tidyCode(location.pathname.split('/')[3] ?? '');
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the address is known in the browser alone
    setCode(wanted);
    if (window.parent === window) {
      const line = openLine({
        name: `gsomia-room-${wanted}`,
        streamAddress: calls.streamAddress(wanted),
        poll: () => askState(calls.stateAddress(wanted)),
        hears: setNow,
      });
      return () => line.close();
    }
    const shared = shareShow(wanted, false, setShow);
    const line = openHostLine(wanted, setNow, false);
    return () => {
      line.close();
      shared.close();
    };
  }, []);

  const { state, reach } = now;
  if (!state) {
    const words = reach === 'gone' ? 'There is no room with this code.' : reach === 'ended' ? 'The room has ended.' : 'Looking for the room.';
    return (
      <div className="wall-page">
        <h2 className="wall-title">{words}</h2>
      </div>
    );
  }
  const question: PageQuestion | undefined = questions.find(({ id }) => id === state.asked?.question);
  const trouble = { offline: 'This computer is offline.', unanswered: 'The server does not answer.' }[reach as string];
  return (
    <>
      <DrawnNode node={wallOf(state, question, show, joinAddress(code, location.host, location.origin))} />
      <p className="wall-notice" role="status">
        {trouble}
      </p>
    </>
  );
}
