// Puts off what nobody sees until the slide that was asked for has been painted.

/**
 * @param work done once for any number of calls, after the next frame, and before the page is left
 * @returns what asks for it
 */
export function afterFrame(work: () => void): () => void {
  let pending = false;
  const run = () => {
    if (!pending) return;
    pending = false;
    work();
  };
  addEventListener('pagehide', run);
  // A window that is hidden has no frames.
  document.addEventListener('visibilitychange', run);
  return () => {
    if (!pending) {
      pending = true;
      if (document.hidden) run();
      else requestAnimationFrame(() => setTimeout(run));
    }
  };
}
