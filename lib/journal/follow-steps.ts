import { browser } from 'wxt/browser';
import { ACTIONS_CHANGED_KEY } from './actions-changed';
import { TIPS_KEY } from './tips-store';

/** Shows steps and tips anew whenever they change, as by a click in a page of Seller Central. */
export const followSteps = (show: () => Promise<void>): void =>
  browser.storage.local.onChanged.addListener(changes => {
    if (ACTIONS_CHANGED_KEY in changes || TIPS_KEY in changes) void show();
  });
