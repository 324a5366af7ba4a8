// Keeps the screen on while slides are shown; where that is refused the talk goes on.

/** Asks once for any number of calls, and again whenever the window has been hidden. */
export function stayAwake(): () => void {
  let asked = false;
  const ask = () => {
    if (asked && !document.hidden) void navigator.wakeLock?.request('screen').catch(() => {});
  };
  document.addEventListener('visibilitychange', ask);
  return () => {
    if (asked) return;
    asked = true;
    ask();
  };
}
