import type { browser } from 'wxt/browser';
import { CASES_CHANGED_KEY } from '../../../lib/messages/cases-changed';
import { sampleCases } from '../../site/sample-cases';
import type { Chromium } from './chromium';

/** Puts twelve weeks of made-up cases, all of them answered, into the history of a browser that has one. */
export const seedCases = async ({ context, origin }: Chromium, today = new Date()): Promise<void> => {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  await page.evaluate(
    ({ account, cases, inbox }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('benchline');
        opening.addEventListener('error', () => reject(new Error('there is no history')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const tx = db.transaction(['accounts', 'cases', 'inboxes'], 'readwrite');
          tx.objectStore('accounts').put(account);
          tx.objectStore('inboxes').put(inbox);
          for (const each of cases) tx.objectStore('cases').put(each);
          tx.addEventListener('error', () => reject(new Error('the cases were not kept')));
          tx.addEventListener('complete', () => {
            db.close();
            resolve();
          });
        });
      }),
    await sampleCases(today),
  );
  // As after every write of cases: the worker learns that there is something new.
  await page.evaluate(
    ([key, at]) =>
      (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.set({ [key]: at }),
    [CASES_CHANGED_KEY, today.toISOString()] as const,
  );
  await page.close();
};
