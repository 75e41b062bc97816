import { describe, expect, it, vi } from 'vitest';
import type { Badge } from '../../messages/badge';
import type { InboxState } from '../../messages/inbox-state';
import { MESSAGE_DEFAULTS } from '../../messages/message-settings-schema';
import { HOUR, inbox, NOW, waiting } from '../../messages/testing/waiting';
import { oneAtATime } from './one-at-a-time';
import { refresh, type WatchDeps } from './refresh';

/** A browser that remembers what it shows and when it wakes the worker; everything else of the worker is lost each time. */
const world = (state: () => InboxState, broken: Partial<WatchDeps> = {}) => {
  let clock = NOW;
  const seen: { badge: Badge | null; alarm: number | null } = { badge: null, alarm: null };
  const deps: WatchDeps = {
    look: async () => state(),
    readSettings: async () => MESSAGE_DEFAULTS,
    show: async badge => void (seen.badge = badge),
    wakeAt: async at => void (seen.alarm = at),
    notify: async () => null,
    language: 'en-GB',
    now: () => new Date(clock),
    say: () => {},
    ...broken,
  };
  return { seen, deps, goTo: (hours: number) => void (clock = NOW + hours * HOUR) };
};

const known = (...cases: Parameters<typeof inbox>[0]): InboxState => ({
  kind: 'known',
  stores: [inbox(cases)],
});

const refused = (): Promise<never> => Promise.reject(new Error('no notices here'));

describe('the refresh', () => {
  it('shows the badge and wakes at its next change', async () => {
    const { seen, deps } = world(() => known(waiting('a', 20)));
    await refresh(deps);
    expect(seen).toMatchObject({ badge: { text: '' }, alarm: NOW + 14 * HOUR });
  });

  it('is right after a sleep, however late the alarm comes', async () => {
    const { seen, deps, goTo } = world(() => known(waiting('a', 16), waiting('b', 23)));
    goTo(17);
    await refresh(deps);
    expect(seen.badge).toMatchObject({ text: '2', tone: 'red' });
  });

  it('wakes for a notice where that is sooner', async () => {
    const { seen, deps } = world(() => known(waiting('a', 20)), { notify: async () => NOW + HOUR });
    await refresh(deps);
    expect(seen.alarm).toBe(NOW + HOUR);
  });

  it('says unknown where the database fails, and looks again in a minute', async () => {
    const { seen, deps } = world(() => {
      throw new Error('disk');
    });
    await refresh(deps);
    expect(seen).toMatchObject({ badge: { text: '?' }, alarm: NOW + 60_000 });
  });

  it('shows the badge although a notice fails', async () => {
    const { seen, deps } = world(() => known(waiting('a', 1)), { notify: refused });
    await refresh(deps);
    expect(seen.badge?.text).toBe('1');
    expect(seen.alarm).toBe(NOW + HOUR);
  });

  it.each(['look', 'readSettings', 'show', 'notify'] as const)(
    'is woken again within a minute when the worker is stopped in %s',
    async step => {
      const stopped = world(() => known(waiting('a', 1)), { [step]: () => new Promise(() => {}) });
      void refresh(stopped.deps);
      await vi.waitFor(() => expect(stopped.seen.alarm).not.toBeNull());
      expect(stopped.seen.alarm).toBe(NOW + 60_000);
    },
  );
});

describe('one at a time', () => {
  it('runs once more for all that was asked meanwhile', async () => {
    const gates: (() => void)[] = [];
    const work = vi.fn<() => Promise<void>>(() => new Promise(resolve => void gates.push(resolve)));
    const again = oneAtATime(work);
    const [first, second, third] = [again(), again(), again()];
    gates[0]?.();
    await first;
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
    gates[1]?.();
    await Promise.all([second, third]);
    expect(work).toHaveBeenCalledTimes(2);
    void again();
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('goes on after a failure', async () => {
    const work = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('once')).mockResolvedValue();
    const again = oneAtATime(work);
    const [first, second] = [again(), again()];
    await expect(first).rejects.toThrow('once');
    await second;
    expect(work).toHaveBeenCalledTimes(2);
  });
});
