/**
 * Runs something at once, and never more often than a frame is painted: what is asked for again in one frame is done right
 * before the next is painted, so nothing that it would have put right is ever seen. A frame is known by the time that its
 * animations have, which stands still until the next one.
 */
export const createBeforePaint = (run: () => void, signal: AbortSignal): (() => void) => {
  let done: CSSNumberish | null | undefined;
  let due = 0;
  const fire = (): void => {
    cancelAnimationFrame(due);
    due = 0;
    done = document.timeline.currentTime;
    run();
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(due));
  return () => {
    if (signal.aborted || due !== 0) return;
    if (document.timeline.currentTime === done) due = requestAnimationFrame(fire);
    else fire();
  };
};
