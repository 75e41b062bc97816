import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** So long after its worker, the extension's process is gone as well, ms. */
const PROCESS_GONE = 1500;

/** Stops the extension's worker, as the browser does after half a minute without work. */
export const stopWorkers = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const { promise, resolve } = Promise.withResolvers<void>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await promise;
  await session.detach();
  await wait(PROCESS_GONE);
};
