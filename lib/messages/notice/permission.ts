import { browser } from 'wxt/browser';

/** Did the seller allow notices, and not withdraw it since? */
export const mayShowNotices = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Asks the seller; only a click may, and before it waits for anything. Resolves with whether notices are allowed now. */
export const askForNotices = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });
