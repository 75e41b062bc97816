import { expect } from 'vitest';
import type { Chromium } from './chromium';

/** Stops the extension's worker, as the browser does after half a minute without work. */
export const stopWorker = async ({ context, origin }: Chromium): Promise<void> => {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  const session = await context.newCDPSession(page);
  const seen = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) seen.add(runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => [...seen]).toContain('stopped');
  await page.close();
};
