import { browser } from 'wxt/browser';

/** What the seller said no to, under `offers-dismissed`: no more than this, the oldest go first. */
const KEY = 'offers-dismissed';
const MOST = 50;

/** The offers that the seller has said no to, by their keys (lib/worker/offers.ts). */
export const readDismissed = async (): Promise<readonly string[]> => {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(each => typeof each === 'string') : [];
};

/** Remembers that the seller said no. A lock keeps two answers at once from losing one. */
export const dismiss = (key: string): Promise<void> =>
  navigator.locks.request('benchline-offers', async () => {
    const others = (await readDismissed()).filter(each => each !== key);
    await browser.storage.local.set({ [KEY]: [...others, key].slice(-MOST) });
  });
