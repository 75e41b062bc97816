import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ACTIONS_CHANGED_KEY } from '../../lib/journal/actions-changed';
import type { Overview } from '../../lib/summary/overview';
import { readAhead, readBookNow, readNewest } from './read-ahead';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let opened = vi.spyOn(indexedDB, 'open');
beforeEach(() => {
  opened = vi.spyOn(indexedDB, 'open');
});

const close = (read: Overview): void => {
  if (read.kind === 'open') read.db.close();
};

describe('what is read ahead', () => {
  it('is given once, and read anew afterwards', async () => {
    readAhead();
    expect(opened).toHaveBeenCalledOnce();
    close(await readNewest(new Date()));
    expect(opened).toHaveBeenCalledOnce();
    close(await readNewest(new Date()));
    expect(opened).toHaveBeenCalledTimes(2);
    expect((await readBookNow()).find('late-shipment-rate')?.id).toBe('late-shipment-rate');
  });

  it('is not given when a step has changed since', async () => {
    readAhead();
    await fakeBrowser.storage.local.set({ [ACTIONS_CHANGED_KEY]: 1 });
    close(await readNewest(new Date()));
    expect(opened).toHaveBeenCalledTimes(2);
  });
});
