import { browser } from 'wxt/browser';

/** Under this key it is stored when cases were last written: a change of it wakes the worker and reaches an open popup. */
export const CASES_CHANGED_KEY = 'cases-changed';

/** Tells the worker and open pages that cases were written, by whichever part. Never rejects: the next alarm makes up for it. */
export const tellCasesChanged = async (at: Date = new Date()): Promise<void> => {
  // A number beside the instant, as two writes in one millisecond are two changes.
  const change = `${at.toISOString()} ${Math.random()}`;
  await browser.storage.local.set({ [CASES_CHANGED_KEY]: change }).catch(() => {});
};
