import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptCase } from '../../../lib/messages/kept-case';
import { startChromium, type Chromium } from '../harness/chromium';
import { EXTENSIONS } from '../harness/paths';
import { stopWorker } from '../harness/stop-worker';
import { putCases, putOptions, readBadge, STORE, waitingCase } from '../harness/waiting-cases';
import { withPermission } from '../harness/with-permission';

type Notices = {
  readonly getAll: () => Promise<Readonly<Record<string, boolean>>>;
  readonly clear: (id: string) => Promise<boolean>;
  readonly onClicked: { readonly dispatch: (id: string) => void };
  readonly onButtonClicked: { readonly dispatch: (id: string, button: number) => void };
};

const noticesIn = async (): Promise<readonly string[]> => {
  const { notifications } = Reflect.get(globalThis, 'chrome') as { readonly notifications: Notices };
  return Object.keys(await notifications.getAll());
};

const clearIn = async (id: string): Promise<void> => {
  const { notifications } = Reflect.get(globalThis, 'chrome') as { readonly notifications: Notices };
  await notifications.clear(id);
};

/** In the worker: as the browser tells it of a click. */
const clickIn = (id: string): void => {
  const { notifications } = Reflect.get(globalThis, 'chrome') as { readonly notifications: Notices };
  notifications.onClicked.dispatch(id);
};

const pressIn = (id: string): void => {
  const { notifications } = Reflect.get(globalThis, 'chrome') as { readonly notifications: Notices };
  notifications.onButtonClicked.dispatch(id, 0);
};

/** Seconds. */
const untilNextAlarm = async (): Promise<number> => {
  const alarm = await Reflect.get(globalThis, 'chrome').alarms.get('next-change');
  return alarm ? (alarm.scheduledTime - Date.now()) / 1000 : Infinity;
};

describe('notices', () => {
  let browser: Chromium;
  let page: Page;
  let extension: string;
  const begin = async (profile?: string): Promise<void> => {
    browser = await startChromium({ extension, ...(profile !== undefined && { profile }) });
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/history.html`);
  };
  beforeAll(async () => {
    extension = await withPermission(EXTENSIONS.chromium, 'notifications');
    await begin();
    await page.evaluate(putOptions, { notices: true });
  });
  afterAll(() => browser.close());

  const put = (...cases: readonly KeptCase[]): Promise<void> =>
    page.evaluate(putCases, [STORE, cases] as const);
  const shown = (): Promise<readonly string[]> => page.evaluate(noticesIn);
  /** All is done when the alarm is set to the next change, which is hours ahead here. */
  const settled = async (): Promise<boolean> => (await page.evaluate(untilNextAlarm)) > 120;
  const badge = async (): Promise<string> => (await page.evaluate(readBadge)).text;
  const worker = async (): Promise<Worker> => {
    await page.evaluate(() =>
      Reflect.get(globalThis, 'chrome').storage.local.set({ 'cases-changed': 'awake' }),
    );
    return browser.context.serviceWorkers()[0] ?? browser.context.waitForEvent('serviceworker');
  };

  it('are one for several messages', async () => {
    await put(waitingCase('a', 5), waitingCase('b', 1));
    await expect.poll(shown).toEqual([expect.stringMatching(/^inbox sellercentral\.amazon\.de \d+$/u)]);
  });

  it('do not come again for the same mark: neither for a worker that was stopped, nor after a restart', async () => {
    const [first = ''] = await shown();
    await page.evaluate(clearIn, first);
    await stopWorker(browser);
    await put(waitingCase('a', 5), waitingCase('b', 1), waitingCase('far', 20));
    await expect.poll(badge).toBe('2');
    await expect.poll(settled).toBe(true);
    expect(await shown()).toEqual([]);
    const { profile } = browser;
    await browser.close();
    await begin(profile);
    await expect.poll(badge).toBe('2');
    await expect.poll(settled).toBe(true);
    expect(await shown()).toEqual([]);
  });

  it('come for what passes the next mark', async () => {
    await put(waitingCase('a', 1.9), waitingCase('b', 1));
    await expect.poll(async () => (await shown()).length).toBe(1);
  });

  it('open the inbox by a click, in one tab, and are gone then', async () => {
    const [first = ''] = await shown();
    const opened = browser.context.waitForEvent('page');
    await (await worker()).evaluate(clickIn, first);
    const inbox = await opened;
    await inbox.waitForURL('https://sellercentral.amazon.de/messaging/inbox?fi=responseNeeded');
    await expect.poll(shown).toEqual([]);
    const tabs = browser.context.pages().length;
    await (await worker()).evaluate(clickIn, first);
    await expect.poll(() => inbox.evaluate(() => document.visibilityState)).toBe('visible');
    expect(browser.context.pages()).toHaveLength(tabs);
    await inbox.close();
  });

  it('come again when they were put off, and not before', async () => {
    await put(waitingCase('c', 1));
    await expect.poll(async () => (await shown()).length).toBe(1);
    const [first = ''] = await shown();
    await (await worker()).evaluate(pressIn, first);
    await expect.poll(shown).toEqual([]);
    const again = await page.evaluate(async () => {
      const told = (await Reflect.get(globalThis, 'chrome').storage.local.get('notices-told'))[
        'notices-told'
      ];
      return told.find((each: { key: string }) => each.key === 'c').again - Date.now();
    });
    expect(again / 60_000).toBeGreaterThan(29);
    expect(again / 60_000).toBeLessThanOrEqual(30);
  });
});
