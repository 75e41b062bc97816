import { browser } from 'wxt/browser';
import { followSteps } from '../../lib/journal/follow-steps';
import { CASES_CHANGED_KEY } from '../../lib/messages/cases-changed';

/**
 * Makes the review anew when steps, tips or messages change, and when one comes back to it: pages of Seller Central that
 * were opened meanwhile have given readings, of which nothing tells.
 */
export const followHistory = (show: () => Promise<void>): void => {
  followSteps(show);
  browser.storage.local.onChanged.addListener(changes => {
    if (CASES_CHANGED_KEY in changes) void show();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void show();
  });
};
