/** How long something takes, ms. */
export const timed = (job: () => unknown): number => {
  const from = performance.now();
  job();
  return performance.now() - from;
};
