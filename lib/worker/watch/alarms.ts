import { browser } from 'wxt/browser';

/** The alarm at the next change. */
const NEXT = 'next-change';
/** The alarm that catches what nothing tells of: a clock that was set, an alarm that was lost. */
const COARSE = 'look-again';
const COARSE_MINUTES = 15;

const isThere = async (): Promise<boolean> =>
  (await browser.alarms.get(COARSE))?.periodInMinutes === COARSE_MINUTES;

/**
 * Sets the alarm of the next change (ms since 1970; null: there is none) and makes the coarse one where the browser has
 * lost it, as it may at a restart. One that is there is left alone: made anew each time it would never come.
 */
export const wakeAt = async (at: number | null): Promise<void> => {
  if (!(await isThere())) await browser.alarms.create(COARSE, { periodInMinutes: COARSE_MINUTES });
  if (at === null) await browser.alarms.clear(NEXT);
  else await browser.alarms.create(NEXT, { when: at });
};
