import { sampleCases } from '../../site/sample-cases';
import type { Chromium } from './chromium';

/** Puts twelve weeks of made-up cases, all of them answered, into the history of a browser that has one. */
export const seedCases = async ({ context, origin }: Chromium, today = new Date()): Promise<void> => {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  await page.evaluate(
    ({ account, cases }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('benchline');
        opening.addEventListener('error', () => reject(new Error('there is no history')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const tx = db.transaction(['accounts', 'cases'], 'readwrite');
          tx.objectStore('accounts').put(account);
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
  await page.close();
};
