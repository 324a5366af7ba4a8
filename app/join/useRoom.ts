// A phone's line to its room as React knows it: what was heard last, how it is reached, and how many seconds ago.
import { useCallback, useEffect, useRef, useState } from 'react';
import { calls } from '@/components/live/run/roomCalls';
import { askState, openLine, type LineNow, type RoomLine } from '@/components/live/run/roomLine';

export function useRoom(code: string): { now: LineNow; age: number; again: () => void } {
  const [now, setNow] = useState<LineNow>({ state: null, reach: 'joining', heardAt: 0 });
  const [clock, setClock] = useState(0);
  const line = useRef<RoomLine | null>(null);
  useEffect(() => {
    const opened = openLine({
      name: `gsomia-room-${code}`,
      streamAddress: calls.streamAddress(code),
      poll: () => askState(calls.stateAddress(code)),
      hears: setNow,
    });
    line.current = opened;
    const timer = setInterval(() => setClock(Date.now()), 1000);
    return () => {
      clearInterval(timer);
      opened.close();
    };
  }, [code]);
  const again = useCallback(() => line.current?.again(), []);
  return { now, age: now.heardAt ? Math.max(0, Math.floor((clock - now.heardAt) / 1000)) : 0, again };
}
