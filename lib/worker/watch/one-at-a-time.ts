/**
 * Runs `work` once at a time: asked for while it runs, it runs once more afterwards, so that the last run has seen
 * everything. Gives a promise of a run that began after the asking.
 */
export const oneAtATime = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    try {
      await work();
    } finally {
      running = following;
      following = null;
    }
  };
  return () => {
    if (running === null) return (running = run());
    following ??= running.then(run, run);
    return following;
  };
};
