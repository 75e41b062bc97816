import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { covered, measure } from '../harness/geometry';

const INBOX = 'https://sellercentral.amazon.com/messaging/inbox';
const LINK = 'www.gadget-shop.example';

const help = (of: Page): Locator => of.locator('benchline-reply');
const box = (of: Page): Locator => of.locator('textarea, [contenteditable=true]').last();

const textIn = (of: Page): Promise<string> =>
  box(of).evaluate(field => ('value' in field ? String(field.value) : (field as HTMLElement).innerText));
const selected = (of: Page): Promise<string> =>
  box(of).evaluate(field =>
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : String(getSelection()),
  );

describe('the help at the reply box', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium();
    page = await openAt('textarea');
  });
  afterAll(() => browser.close());

  const openAt = async (reply: string): Promise<Page> => {
    const opened = await browser.open(`${INBOX}?reply=${reply}`);
    await help(opened).locator('button:visible').first().waitFor();
    return opened;
  };
  const stored = async (): Promise<string> => {
    const [worker] = browser.context.serviceWorkers();
    if (!worker) throw new Error('no worker');
    return worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get: (keys: null) => Promise<object> } } };
      };
      return JSON.stringify(await chrome.storage.local.get(null));
    });
  };

  it('marks what Amazon forbids, says why, and selects it on a click', async () => {
    await box(page).click();
    await page.keyboard.type(`Hello, look at ${LINK} for more. `);
    await help(page).locator('.check', { hasText: 'Not allowed: 1' }).click();
    const entry = help(page).getByRole('dialog').getByRole('button', { name: LINK });
    expect(await help(page).getByRole('dialog').innerText()).toMatch(/link/iu);
    await entry.click();
    await expect.poll(() => selected(page)).toBe(LINK);
    expect(await box(page).evaluate(field => document.activeElement === field)).toBe(true);
    await page.keyboard.type('our page here');
    await expect.poll(() => help(page).locator('.check').innerText()).not.toContain('Not allowed');
  });

  it('is there at once beside the box of another conversation', async () => {
    const opened = await openAt('textarea');
    await opened.locator('.message-row').nth(1).click();
    const began = performance.now();
    await expect
      .poll(
        async () => {
          const [strip, field] = await Promise.all([
            help(opened).first().boundingBox(),
            box(opened).boundingBox(),
          ]);
          return strip && field ? Math.abs(strip.y - field.y) < field.height + 60 : false;
        },
        { interval: 50 },
      )
      .toBe(true);
    // Half a second on a computer that has nothing else to do.
    expect(performance.now() - began).toBeLessThan(1500);
    await opened.close();
  });

  it.each(['textarea', 'kat', 'editable'])('puts a template in at the caret of a %s box', async reply => {
    const other = await openAt(reply);
    await box(other).click();
    await other.keyboard.type('One. Two.');
    for (let at = 0; at < 5; at += 1) await other.keyboard.press('ArrowLeft');
    await help(other).locator('.templates').click();
    await help(other).getByRole('button', { name: 'The delivery is late' }).click();
    await expect.poll(() => textIn(other)).toMatch(/^One\.Hello \{name\},\s+we are sorry[^]*regards Two\.$/u);
    await expect.poll(() => selected(other)).toBe('{name}');
    const gaps = help(other).locator('.gaps');
    await expect.poll(() => gaps.innerText()).toContain('3');
    await other.keyboard.type('Anna');
    await expect.poll(() => gaps.innerText()).toContain('2');
    await gaps.click();
    await expect.poll(() => selected(other)).toBe('{reason}');
    for (let at = 0; at < 12 && (await textIn(other)).trim() !== 'One. Two.'; at += 1)
      await other.keyboard.press('Control+z');
    expect((await textIn(other)).trim()).toBe('One. Two.');
    await other.close();
  });

  it('waits while a character is being composed', async () => {
    await box(page).fill('');
    await expect.poll(() => help(page).locator('.check').count()).toBe(0);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: LINK, selectionStart: 0, selectionEnd: 0 });
    // Half a second is longer than the pause that ends typing.
    for (const pause of [300, 250]) await page.waitForTimeout(pause);
    expect(await help(page).locator('.check').count()).toBe(0);
    await session.send('Input.insertText', { text: LINK });
    await help(page).locator('.check', { hasText: 'Not allowed' }).waitFor();
  });

  it('follows to another conversation, whose box is another', async () => {
    await box(page).fill(`See ${LINK}`);
    await help(page).locator('.check').waitFor();
    await page.locator('.message-row').first().click();
    await expect.poll(() => textIn(page)).toBe('');
    await expect.poll(() => help(page).locator('.check').count()).toBe(0);
    await box(page).fill(`And ${LINK}`);
    await help(page).locator('.check', { hasText: 'Not allowed' }).waitFor();
    expect(await help(page).count()).toBe(1);
  });

  it.each([320, 930, 1600])('covers nothing of Amazon’s in a window of %i px', async width => {
    await page.setViewportSize({ width, height: 900 });
    await box(page).fill(`See ${LINK} or {name}`);
    const look = async () => {
      const geometry = await measure(page);
      const drawn = geometry.drawn.filter(({ name }) => name.startsWith('benchline-reply'));
      return {
        isDrawn: drawn.length > 0,
        outside: drawn.filter(({ left, right }) => left < 0 || right > width),
        covers: covered(geometry).filter(each => each.startsWith('benchline-reply')),
      };
    };
    await expect.poll(look).toEqual({ isDrawn: true, outside: [], covers: [] });
  });

  it('can be used by everybody', async () => {
    await box(page).fill(`See ${LINK}`);
    await help(page).locator('.check').focus();
    await page.keyboard.press('Enter');
    await help(page).getByRole('dialog').waitFor();
    const { rules, checked } = await findFaults(page, 'benchline-reply');
    expect(rules).toEqual([]);
    expect(checked).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => help(page).getByRole('dialog').count()).toBe(0);
  });

  it('has sent nothing, kept nothing, and has nothing in attributes', async () => {
    const before = await page.locator('.bubble').count();
    await box(page).fill(`See ${LINK}`);
    await help(page).locator('.check').waitFor();
    const attributes = await help(page).evaluate(host =>
      [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])]
        .flatMap(each => [...each.attributes].map(({ value }) => value))
        .join(' '),
    );
    expect(attributes).not.toContain('gadget');
    expect(await stored()).not.toContain('gadget');
    expect(await page.locator('.bubble').count()).toBe(before);
    expect(browser.strays).toEqual([]);
    expect(browser.visits.filter(visit => visit.includes('gadget'))).toEqual([]);
  });
});
