import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ACTIONS_CHANGED_KEY } from '../journal/actions-changed';
import type { OwnTarget } from './own-target';
import { changeOwnTargets, readOwnTargets, TARGETS_KEY } from './target-store';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const target: OwnTarget = {
  account: null,
  metric: 'contact-rate',
  value: 0.01,
  changedAt: '2026-11-21T10:00:00.000Z',
};
const stored = async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key];

describe('the store of own targets', () => {
  beforeEach(() => fakeBrowser.reset());

  it('has none where nothing, or nonsense, is stored', async () => {
    expect(await readOwnTargets()).toEqual([]);
    await fakeBrowser.storage.local.set({ [TARGETS_KEY]: 7 });
    expect(await readOwnTargets()).toEqual([]);
  });

  it('leaves out what it cannot read, and keeps it', async () => {
    const damaged = { ...target, value: 'low' };
    await fakeBrowser.storage.local.set({ [TARGETS_KEY]: { version: 1, targets: [damaged] } });
    await changeOwnTargets(targets => ({ targets: [...targets, target] }));
    expect(await readOwnTargets()).toEqual([target]);
    expect(await stored(TARGETS_KEY)).toEqual({ version: 1, targets: [target, damaged] });
  });

  it('loses none of two changes at once, and tells open pages', async () => {
    const other = { ...target, account: 'a' };
    await Promise.all(
      [target, other].map(each => changeOwnTargets(targets => ({ targets: [...targets, each] }))),
    );
    expect(await readOwnTargets()).toEqual([target, other]);
    expect(await stored(ACTIONS_CHANGED_KEY)).toEqual(expect.any(String));
  });

  it('writes and tells nothing where nothing changes', async () => {
    await changeOwnTargets(targets => ({ targets }));
    expect([await stored(TARGETS_KEY), await stored(ACTIONS_CHANGED_KEY)]).toEqual([undefined, undefined]);
  });

  it('does not write over those of a later version', async () => {
    await fakeBrowser.storage.local.set({ [TARGETS_KEY]: { version: 2, targets: [target] } });
    await expect(changeOwnTargets(() => ({ targets: [] }))).rejects.toThrow('version 2');
    expect(await stored(TARGETS_KEY)).toEqual({ version: 2, targets: [target] });
  });
});
