import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASE } from '../../../lib/history/schema';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';

const PAGES = ['history', 'review', 'popup', 'evidence'] as const;

/** Changes the history to a version that is newer by one, as a later Benchline would; the version that it has then. */
const makeNewer = (name: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open(name);
    asked.addEventListener('success', () => {
      const { version } = asked.result;
      asked.result.close();
      const newer = indexedDB.open(name, version + 1);
      newer.addEventListener('success', () => {
        newer.result.close();
        resolve(version + 1);
      });
      newer.addEventListener('error', () => reject(new Error('not made newer')));
    });
  });

/** Holds an old database of that name and makes no way, until the page is closed. */
const holdOld = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    indexedDB.deleteDatabase(name).addEventListener('success', () => {
      const old = indexedDB.open(name, 1);
      old.addEventListener('upgradeneeded', () => void old.result.createObjectStore('cases'));
      old.addEventListener('success', () => {
        Reflect.set(globalThis, 'held', old.result);
        resolve();
      });
      old.addEventListener('error', () => reject(new Error('not held')));
    });
  });

describe('a history that cannot be opened', () => {
  let browser: Chromium;
  /** A page of the extension that does not open the history. */
  let other: Page;
  beforeAll(async () => {
    browser = await startChromium({ history: 'sample' });
    other = await browser.context.newPage();
    await other.goto(`${browser.origin}/verify.html`);
  });
  afterAll(() => browser.close());

  /** Opens a page, waits for what it says of the history, and gives it all. */
  const told = async (name: string, title: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}/${name}.html`);
    await page.getByText(title).waitFor();
    return page;
  };

  it('is told as of a newer Benchline, and is saved as it lies', async () => {
    const version = await other.evaluate(makeNewer, DATABASE);
    for (const name of PAGES) {
      const page = await told(name, 'The history is of a newer Benchline');
      expect(await page.getByText('Nothing is lost: update Benchline').isVisible()).toBe(true);
      expect((await findFaults(page)).rules).toEqual([]);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save it as it is' }).click();
      const saved: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
      expect(saved).toMatchObject({
        format: 'benchline-rescue',
        databaseVersion: version,
        stores: { accounts: expect.arrayContaining([[expect.anything(), expect.anything()]]) },
      });
      await page.close();
    }
  });

  it('is told as held by another page, and as not brought up to date, each in words', async () => {
    await other.evaluate(holdOld, DATABASE);
    const pages = await Promise.all(PAGES.map(name => told(name, 'Another page is still using the history')));
    for (const page of pages) {
      expect(await page.getByText('Close the other tabs of Benchline').isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Save it as it is' }).count()).toBe(0);
      await page.close();
    }
    // It has a store that a step of the schema is to make, so that the step cannot succeed.
    await other.close();
    const page = await told('history', 'The history could not be brought up to date');
    expect(await page.getByRole('button', { name: 'Save it as it is' }).isVisible()).toBe(true);
  });
});
