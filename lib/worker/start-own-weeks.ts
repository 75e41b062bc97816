import { browser } from 'wxt/browser';
import { recordAllOwnWeeks } from '../history/record-own-weeks';
import { CASES_CHANGED_KEY } from '../messages/cases-changed';
import type { Taking } from './take-page';

const keep = async ({ history, say }: Taking): Promise<void> => {
  try {
    const opened = await history.get();
    if (opened.kind === 'open') await recordAllOwnWeeks(opened.db, new Date());
  } catch (error) {
    // The connection may have ended unnoticed; the next change tries again.
    history.forget();
    say('own-weeks', `answer times of the past weeks could not be kept (${String(error)}).`);
  }
};

/**
 * Keeps the seller's own weekly answer times whenever cases were written. No page waits for it, and where the worker is
 * stopped meanwhile, the next change makes up for it.
 */
export const startOwnWeeks = (taking: Taking): void => {
  browser.storage.local.onChanged.addListener(changes => {
    if (CASES_CHANGED_KEY in changes) void keep(taking);
  });
};
