// Keeps a phone's screen on while a question is open, from the first tap on; a browser that refuses is left in peace.
import { useCallback, useEffect, useRef } from 'react';

/** @param open whether there is something to wait for; @returns what a tap calls */
export function useStayAwake(open: boolean): () => void {
  const lock = useRef<WakeLockSentinel | null>(null);
  const wanted = useRef(false);
  const request = useCallback(() => {
    wanted.current = true;
    if (lock.current && !lock.current.released) return;
    navigator.wakeLock?.request('screen').then(
      (held) => {
        if (wanted.current) lock.current = held;
        else void held.release();
      },
      () => {},
    );
  }, []);
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && wanted.current && request();
    document.addEventListener('visibilitychange', seen);
    const release = () => {
      wanted.current = false;
      void lock.current?.release().catch(() => {});
      lock.current = null;
    };
    if (!open) release();
    return () => {
      document.removeEventListener('visibilitychange', seen);
      release();
    };
  }, [open, request]);
  return request;
}
