'use client';
// Forgets the votes of a question, and brings them back for ten seconds.
import { useEffect, useState } from 'react';
import type { HostCommand, HostState } from '@/rooms/wire';

interface UndoClearProps {
  state: HostState;
  disabled: boolean;
  command: (command: HostCommand) => void;
}

export function UndoClear({ state: { undoUntil, at, counts }, disabled, command }: UndoClearProps) {
  // By this machine's clock: the server's may be another.
  const left = undoUntil === null ? 0 : Math.max(0, undoUntil - at);
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    if (undoUntil === null) return;
    const timer = setTimeout(() => setOver(undoUntil), left);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- counted from the first time it is heard of
  }, [undoUntil]);
  if (undoUntil !== null && over !== undoUntil && left > 0)
    return (
      <button type="button" disabled={disabled} onClick={() => command({ do: 'undo' })}>
        Bring the votes back
      </button>
    );
  const some = counts?.rounds.some(({ voters }) => voters > 0) ?? false;
  return (
    <button type="button" disabled={disabled || !some} onClick={() => command({ do: 'clear' })}>
      Clear
    </button>
  );
}
