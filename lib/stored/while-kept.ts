const NAME = 'benchline-kept';

/**
 * Does `work`, which may keep something, while nothing is being erased. Many may work at once. What comes while all is erased
 * waits, and finds Benchline switched off then.
 */
export const whileKept = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(NAME, { mode: 'shared' }, work);

/**
 * Erases when all who keep something have ended, and no longer than `patience` (ms) later: what hangs must not keep the
 * seller from it.
 */
export const whileNobodyKeeps = async <T>(erase: () => Promise<T>, patience: number): Promise<T> => {
  const given = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const late = AbortSignal.timeout(patience);
  const held = navigator.locks.request(NAME, { signal: late }, () => {
    given.resolve();
    return released.promise;
  });
  held.catch(() => given.resolve());
  await given.promise;
  return erase().finally(() => released.resolve());
};
