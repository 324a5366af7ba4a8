// A phone's own votes: asked for anew when the question, its round or the count says that they may have changed.
import { useCallback, useEffect, useState } from 'react';
import { calls, RoomFault } from '@/components/live/run/roomCalls';
import type { LineNow } from '@/components/live/run/roomLine';
import type { OwnVotes } from '@/rooms/wire';

/** A phone that only asks is counted as here by this. */
const asksEvery = 20_000;

export function useOwnVotes(code: string, first: OwnVotes['votes'], { state, reach }: LineNow, leave: (fault: string) => void) {
  const [votes, setVotes] = useState(first);
  const { phase, asked } = state ?? {};
  const round = asked ? `${asked.question}/${asked.round}` : '';
  // Cleared by the host: fewer have voted than before.
  const none = asked?.voted === 0;
  const ask = useCallback(
    () =>
      calls.mine(code).then(
        (own) => setVotes(own.votes),
        (fault: unknown) => {
          if (fault instanceof RoomFault && fault.kind === 'not-joined') leave('This phone is no longer in the room. Join it again.');
        },
      ),
    [code, leave],
  );
  useEffect(() => {
    if (phase && phase !== 'ended' && phase !== 'following') void ask();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `leave` is made anew each time and changes nothing
  }, [code, phase, round, none]);
  useEffect(() => {
    if (reach !== 'asking') return;
    const timer = setInterval(() => void ask(), asksEvery);
    return () => clearInterval(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [code, reach]);

  async function vote(choice: string): Promise<string> {
    if (!asked) return 'No question is open.';
    const cast = { question: asked.question, round: asked.round, choice };
    try {
      setVotes((await calls.vote(code, cast)).votes);
      return '';
    } catch (fault) {
      return fault instanceof Error ? fault.message : 'That did not work. Please try again.';
    }
  }
  return { votes, vote };
}
