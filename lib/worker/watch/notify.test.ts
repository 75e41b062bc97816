import { describe, expect, it } from 'vitest';
import type { InboxState } from '../../messages/inbox-state';
import { MESSAGE_DEFAULTS } from '../../messages/message-settings-schema';
import type { NoticeText } from '../../messages/notice/notice-text';
import type { Told } from '../../messages/notice/told';
import { HOUR, inbox, NOW, waiting } from '../../messages/testing/waiting';
import { hostOfNotice, notify, type NoticeDeps } from './notify';

const ON = { ...MESSAGE_DEFAULTS, notices: true };
const at = (hours: number): Date => new Date(NOW + hours * HOUR);
const state: InboxState = {
  kind: 'known',
  stores: [inbox([waiting('a', 5, {}, 2), waiting('b', -1, { theme: 'return-or-refund', country: 'FR' })])],
};

/** What is on disk and on the screen; the worker has nothing else. */
const screen = (more: Partial<NoticeDeps> = {}) => {
  const disk: { told: readonly Told[] } = { told: [] };
  const shown: (NoticeText & { readonly id: string })[] = [];
  const deps: NoticeDeps = {
    mayShow: async () => true,
    changeTold: async change => {
      const result = change(disk.told);
      disk.told = result.told;
      return result;
    },
    show: async (id, text) => void shown.push({ id, ...text }),
    local: instant => Math.floor(instant / 60_000) % 1440,
    language: 'en-GB',
    ...more,
  };
  return { deps, shown, disk };
};

describe('a notice', () => {
  it('is one for all, with theme, country and time', async () => {
    const { deps, shown } = screen();
    await notify(deps, state, ON, at(0));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({
      title: '2 buyer messages to answer, 1 overdue',
      message: 'Return or refund · France: overdue for 1 h\nDelivery · Germany: at most 5 h left',
    });
    expect(hostOfNotice(shown[0]?.id ?? '')).toBe('sellercentral.amazon.de');
  });

  it('names no store and nothing of a key', async () => {
    const { deps, shown } = screen();
    await notify(deps, state, ON, at(0));
    expect(JSON.stringify(shown)).not.toMatch(/acme/iu);
  });

  it('does not come again, whichever worker asks', async () => {
    const { deps, shown } = screen();
    await notify(deps, state, ON, at(0));
    await notify({ ...deps }, state, ON, at(0.01));
    expect(shown).toHaveLength(1);
  });

  it('does not come twice when the worker is stopped while showing it', async () => {
    const first = screen({ show: () => new Promise(() => {}) });
    void notify(first.deps, state, ON, at(0));
    await new Promise(resolve => void setImmediate(resolve));
    const second = screen({ changeTold: first.deps.changeTold });
    await notify(second.deps, state, ON, at(0.1));
    expect(second.shown).toEqual([]);
    await notify(second.deps, state, ON, at(3));
    expect(second.shown).toHaveLength(1);
  });

  it('comes later when the browser refused it', async () => {
    const first = screen({ show: () => Promise.reject(new Error('no room')) });
    await expect(notify(first.deps, state, ON, at(0))).rejects.toThrow('no room');
    const second = screen({ changeTold: first.deps.changeTold });
    await notify(second.deps, state, ON, at(0.1));
    expect(second.shown).toHaveLength(1);
  });

  it('takes nothing back but itself when the browser refused it', async () => {
    const first = screen();
    const other = { ...first.deps };
    const refuse: NoticeDeps['show'] = async () => {
      await other.changeTold(told => ({ told: told.map(each => ({ ...each, notice: 'later' })) }));
      throw new Error('no room');
    };
    await expect(notify({ ...first.deps, show: refuse }, state, ON, at(0))).rejects.toThrow('no room');
    expect(first.disk.told.map(({ notice }) => notice)).toEqual(['later', 'later']);
  });

  it('is not marked as told without the permission', async () => {
    const { deps, disk } = screen({ mayShow: async () => false });
    expect(await notify(deps, state, ON, at(0))).toBeNull();
    expect(disk.told).toEqual([]);
  });
});
