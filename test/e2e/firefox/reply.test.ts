import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFirefox, type Firefox } from '../harness/firefox';

const INBOX = 'https://sellercentral.amazon.com/messaging/inbox';

const textIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('textarea, [contenteditable=true]');
    return box instanceof HTMLTextAreaElement ? box.value : (box?.innerText ?? '');
  });

describe('the help at the reply box, in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox();
  });
  afterAll(() => firefox.close());

  it.each(['textarea', 'editable'])('marks and takes a template at the caret of a %s box', async reply => {
    const page = await firefox.open(`${INBOX}?reply=${reply}`);
    await page.locator('benchline-reply >>> .templates').wait();
    await page.locator('textarea, [contenteditable=true]').click();
    await page.keyboard.type('See www.gadget-shop.example ok');
    await page.locator('benchline-reply >>> .check.tone-bad').wait();
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowLeft');
    await page.locator('benchline-reply >>> .templates').click();
    await page.locator('benchline-reply >>> .entry').click();
    await expect
      .poll(() => textIn(page))
      .toMatch(/^See www\.gadget-shop\.exampleHello \{name\}[^]*regards ok$/u);
    await page.locator('benchline-reply >>> .gaps').wait();
    for (let at = 0; at < 3 && (await textIn(page)).includes('{name}'); at += 1) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    }
    expect((await textIn(page)).trim()).toBe('See www.gadget-shop.example ok');
    expect(firefox.strays).toEqual([]);
    await page.close();
  });
});
