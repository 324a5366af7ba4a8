'use client';
// The phone before and after it has joined: a code first, then the room.
import { useEffect, useState, type ReactNode } from 'react';
import { calls, RoomFault } from '@/components/live/run/roomCalls';
import { isWholeCode, tidyCode } from '@/components/live/run/roomCode';
import type { OwnVotes } from '@/rooms/wire';
import { joined } from './joined';
import { JoinForm } from './JoinForm.client';
import { Room } from './Room.client';

type Stage = { is: 'opening' } | { is: 'form'; code: string; fault?: string } | { is: 'in'; code: string; votes: OwnVotes['votes'] };

/** '/join/K7PMQ4' → 'K7PMQ4'. */
function codeInAddress(): string {
  return tidyCode(decodeURIComponent(location.pathname.split('/')[2] ?? ''));
}

export function Phone(): ReactNode {
  const [stage, setStage] = useState<Stage>({ is: 'opening' });

  useEffect(() => {
    const code = codeInAddress();
    // A phone that had joined keeps its place through a reload, a lock and another network.
    const asked = isWholeCode(code) && joined.is(code) ? calls.mine(code) : Promise.reject(new RoomFault('', 'not-joined'));
    asked.then(
      ({ votes }) => setStage({ is: 'in', code, votes }),
      (fault: unknown) => setStage({ is: 'form', code, ...(speaks(fault) && { fault: (fault as Error).message }) }),
    );
  }, []);

  async function join(code: string) {
    try {
      const { votes } = await calls.join(code);
      joined.keep(code);
      history.replaceState(null, '', `/join/${code}`);
      setStage({ is: 'in', code, votes });
    } catch (fault) {
      setStage({ is: 'form', code, fault: fault instanceof Error ? fault.message : 'That did not work. Please try again.' });
    }
  }

  if (stage.is === 'in') return <Room key={stage.code} code={stage.code} votes={stage.votes} leave={(fault) => setStage({ is: 'form', code: '', fault })} />;
  const form = stage.is === 'form' ? stage : { code: '' };
  return <JoinForm key={stage.is + form.code} opening={stage.is === 'opening'} code={form.code} fault={'fault' in form ? form.fault : undefined} join={join} />;
}

/** Not having joined yet is no fault. */
function speaks(fault: unknown): boolean {
  return !(fault instanceof RoomFault && fault.kind === 'not-joined');
}
