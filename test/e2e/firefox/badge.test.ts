import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptCase } from '../../../lib/messages/kept-case';
import { startFirefox, type Firefox } from '../harness/firefox';
import { EXTENSIONS } from '../harness/paths';
import { putCases, putOptions, readBadge, STORE, waitingCase } from '../harness/waiting-cases';
import { withPermission } from '../harness/with-permission';

/** Firefox stops an event page that has been idle for so long, ms; thirty seconds unless a preference says it. */
const IDLE = 500;

describe('badge and notices in Firefox', () => {
  let firefox: Firefox;
  let page: Page;
  beforeAll(async () => {
    const extension = await withPermission(EXTENSIONS.firefox, 'notifications');
    firefox = await startFirefox({ extension, preferences: { 'extensions.background.idle.timeout': IDLE } });
    page = await firefox.openOwn('/history.html');
  });
  afterAll(() => firefox.close());

  const put = (...cases: readonly KeptCase[]): Promise<void> =>
    page.evaluate(putCases, [STORE, cases] as const);
  const text = async (): Promise<string> => (await page.evaluate(readBadge)).text;

  /** Is there no background page among those that are alive? */
  const isStopped = (): Promise<boolean> =>
    page.evaluate(() => {
      const views: readonly Window[] = Reflect.get(globalThis, 'browser').extension.getViews();
      return !views.some(({ location }) => location.pathname.includes('background'));
    });

  /** Seconds until the alarm of the next change, which is set last. */
  const untilNextAlarm = (): Promise<number> =>
    page.evaluate(async () => {
      const alarm = await Reflect.get(globalThis, 'browser').alarms.get('next-change');
      return alarm ? (alarm.scheduledTime - Date.now()) / 1000 : 0;
    });

  it('counts what is near, and says what and where', async () => {
    await put(waitingCase('a', 5), waitingCase('b', -1), waitingCase('c', 20));
    await expect.poll(text).toBe('2');
    const { title, colour } = await page.evaluate(readBadge);
    expect(title).toMatch(/^2 messages under 6 h, 1 overdue: Acme Home · Germany\nas of /u);
    expect(colour).toEqual([179, 38, 30, 255]);
  });

  it('crosses by its alarm, though the event page had been stopped', async () => {
    await put(waitingCase('a', 6 + 6 / 3600));
    await expect.poll(text).toBe('');
    expect(await isStopped()).toBe(false);
    await expect.poll(isStopped).toBe(true);
    expect(await text()).toBe('');
    await expect.poll(text, { timeout: 45_000, interval: 250 }).toBe('1');
  });

  it('shows one notice, without buttons, and not a second time', async () => {
    // A Firefox without a screen closes notices at once; what it refused would not stand here as told.
    const told = (): Promise<readonly { readonly key: string; readonly notice: string }[]> =>
      page.evaluate(async () => {
        const { storage } = Reflect.get(globalThis, 'browser');
        return (await storage.local.get('notices-told'))['notices-told'] ?? [];
      });
    // Nothing from before may be told when they are switched on.
    await put();
    await expect.poll(text).toBe('');
    await page.evaluate(putOptions, { notices: true });
    await put(waitingCase('a', 5), waitingCase('b', 1));
    await expect.poll(untilNextAlarm).toBeGreaterThan(120);
    await expect.poll(async () => (await told()).length).toBe(2);
    const before = await told();
    expect(new Set(before.map(({ notice }) => notice)).size).toBe(1);
    await expect.poll(isStopped).toBe(true);
    await put(waitingCase('a', 5), waitingCase('b', 1), waitingCase('c', 3));
    await expect.poll(async () => (await told()).length).toBe(3);
    expect((await told()).filter(({ key }) => key !== 'c')).toEqual(before);
  });
});
