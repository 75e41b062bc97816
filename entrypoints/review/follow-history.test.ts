// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellActionsChanged } from '../../lib/journal/actions-changed';
import { tellCasesChanged } from '../../lib/messages/cases-changed';
import { followHistory } from './follow-history';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

describe('the review', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is made anew when steps or messages change, and when one comes back to it', async () => {
    const show = vi.fn<() => Promise<void>>(() => Promise.resolve());
    followHistory(show);
    await tellActionsChanged();
    expect(show).toHaveBeenCalledTimes(1);
    await tellCasesChanged();
    expect(show).toHaveBeenCalledTimes(2);
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(show).toHaveBeenCalledTimes(2);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(show).toHaveBeenCalledTimes(3);
  });

  it('is left alone while nobody sees it', () => {
    const show = vi.fn<() => Promise<void>>(() => Promise.resolve());
    followHistory(show);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(show).not.toHaveBeenCalled();
  });
});
