import { browser } from 'wxt/browser';

/** Under this key it is stored when the journal was last written: a change of it reaches pages that are open. */
export const ACTIONS_CHANGED_KEY = 'actions-changed';

/** Tells open pages that the journal was written, by whichever part. Never rejects: a page that does not hear of it shows it at its next reading. */
export const tellActionsChanged = async (at: Date = new Date()): Promise<void> => {
  // A number beside the instant, as two writes in one millisecond are two changes.
  const change = `${at.toISOString()} ${Math.random()}`;
  await browser.storage.local.set({ [ACTIONS_CHANGED_KEY]: change }).catch(() => {});
};
