import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INBOX } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { inTurns } from '../harness/in-turns';
import { barText, marksAreRight, rowsSeen } from '../harness/inbox';
import { stopWorker } from '../harness/stop-worker';

const waiting = async (page: Page): Promise<readonly string[]> =>
  (await rowsSeen(page)).filter(({ mark }) => mark !== '').map(({ thread }) => thread);

const openConversation = (page: Page): Promise<string> => page.locator('.message-head h2').innerText();

const DRAWN_ANEW = ['again=120&unkeyed', 'page=10&rows=60&again=120', 'layout=kat&again=150&unkeyed'];

describe('the inbox while it is used', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  const opened = (query: string): Promise<Page> => browser.open(`${INBOX}?${query}`, 1400);

  it('follows a list that is drawn anew, in its own elements or in others', async () => {
    await inTurns(DRAWN_ANEW, 3, async query => {
      const page = await opened(`open=none&${query}`);
      await marksAreRight(page);
      await page.locator('.message-scroller').evaluate(list => list.scrollBy(0, 200));
      expect((await marksAreRight(page)).length).toBeGreaterThan(2);
      await page.close();
    });
  });

  it('goes far down a virtual list and comes back', async () => {
    const page = await opened('open=none&virtual&rows=3000&unkeyed');
    const before = await marksAreRight(page);
    await page.locator('.message-scroller').evaluate(list => list.scrollTo(0, 100_000));
    await marksAreRight(page);
    expect(await waiting(page)).toEqual([]);
    await page.locator('.message-scroller').evaluate(list => list.scrollTo(0, 0));
    await marksAreRight(page);
    expect((await rowsSeen(page)).map(({ thread }) => thread)).toEqual(before.map(({ thread }) => thread));
    await page.close();
  });

  it('takes a mark away before another case is painted in its row', async () => {
    const page = await opened('open=none');
    await marksAreRight(page);
    const left = await page.evaluate(async () => {
      const [first] = document.querySelectorAll('.message-row');
      const subject = first?.querySelector('.message-subject');
      if (!first || !subject) return ['no row'];
      const { top, bottom } = first.getBoundingClientRect();
      subject.textContent = 'Product details enquiry from Amazon customer Zoe (Order: 999-0000000-0000000)';
      // A task after the frame that shows it: what others do in that frame has been done as well.
      await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)));
      return [...document.querySelectorAll('benchline-deadline')].flatMap(host => {
        const button = host.shadowRoot?.querySelector('button');
        const box = button?.checkVisibility() ? button.getBoundingClientRect() : null;
        return box && box.top > top && box.bottom < bottom ? [button?.getAttribute('aria-label')] : [];
      });
    });
    expect(left).toEqual([]);
    await page.close();
  });

  it('follows the filters, which change without a load, with the worker stopped in between', async () => {
    const page = await opened('open=none');
    await marksAreRight(page);
    await stopWorker(browser);
    await page.getByRole('link', { name: 'Resolved', exact: true }).click();
    await marksAreRight(page);
    expect(await waiting(page)).toEqual([]);
    await stopWorker(browser);
    await page.getByRole('link', { name: 'Response Needed' }).click();
    await marksAreRight(page);
    expect(await waiting(page)).toHaveLength(6);
    await page.close();
  });

  it('opens its own note at a click on a mark, and no conversation', async () => {
    const page = await opened('');
    await marksAreRight(page);
    const before = await openConversation(page);
    await page.locator('benchline-deadline button').first().click();
    const note = page.locator('benchline-note [role=dialog]');
    await note.waitFor();
    expect(await note.innerText()).toMatch(/\d|overdue/u);
    expect(await openConversation(page)).toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('benchline-note').count()).toBe(0);
    await page.close();
  });

  it('jumps from the bar to the row that is next, and focuses its mark', async () => {
    const page = await opened('open=none');
    await page.setViewportSize({ width: 1400, height: 420 });
    await expect.poll(() => barText(page)).toContain('overdue');
    await page.locator('benchline-bar button').first().click();
    await marksAreRight(page);
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '',
      );
    await expect.poll(focused).toMatch(/^1 /u);
    expect(await page.locator('.message-row.is-open').count()).toBe(0);
    await page.close();
  });

  it('stops the clock of a case that the seller answers or needs not answer', async () => {
    const page = await opened('');
    await page.setViewportSize({ width: 1400, height: 1500 });
    await marksAreRight(page);
    const [first, second] = await waiting(page);
    await page.locator(`[data-thread-id="${first}"]`).click();
    await page.getByRole('textbox', { name: 'Reply' }).fill('It fits: the pan is 16 inches wide.');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => waiting(page)).not.toContain(first);
    await page.locator(`[data-thread-id="${second}"]`).click();
    await page.getByRole('button', { name: 'Mark as no response needed' }).click();
    await expect.poll(() => waiting(page)).not.toContain(second);
    await marksAreRight(page);
    expect(await waiting(page)).toHaveLength(4);
    await page.close();
  });
});
