import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { waitForChip } from '../harness/overlay';
import { newFolder } from '../harness/temporary';

describe('the evidence log', () => {
  let browser: Chromium;
  let page: Page;
  let text: string;

  beforeAll(async () => {
    browser = await startChromium();
    await waitForChip(await browser.open(HEALTH), 'order-defect-rate');
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/evidence.html`);
    await page.getByText(/^Whole: the entries 1 to/).waitFor();
  });
  afterAll(() => browser.close());

  const check = async (content: string): Promise<Page> => {
    const file = join(await newFolder(), 'evidence.json');
    await writeFile(file, content);
    const verify = await browser.context.newPage();
    await verify.goto(`${browser.origin}/verify.html`);
    await verify.locator('input[type=file]').setInputFiles(file);
    return verify;
  };

  it('shows what the page showed, and its last hash', async () => {
    await expect.poll(() => page.getByText('Order Defect Rate').count()).toBeGreaterThan(0);
    expect(await page.locator('.log code').first().innerText()).toMatch(/^[0-9a-f]{64}$/);
    expect((await findFaults(page)).rules).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await findFaults(page)).rules).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
  });

  it.each(['A4', 'Letter'] as const)('prints on %s: no row cut, no head alone', async format => {
    await page.emulateMedia({ media: 'print' });
    const parted = await page.evaluate(
      () =>
        [...document.querySelectorAll('.log, tr')].filter(
          each => getComputedStyle(each).breakInside !== 'avoid',
        ).length +
        [...document.querySelectorAll('h2, h3, caption, thead')].filter(
          each => getComputedStyle(each).breakAfter !== 'avoid',
        ).length,
    );
    expect(parted).toBe(0);
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ format })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThan(5);
  });

  it('says so where nothing was seen in the days that are asked for', async () => {
    const other = await browser.context.newPage();
    await other.goto(`${browser.origin}/evidence.html?to=2020-01-01`);
    await other.getByText('The log has no entry of this time.').waitFor();
    expect(await other.getByRole('button', { name: 'Save as JSON' }).isDisabled()).toBe(true);
    await other.close();
  });

  it('is saved, and found whole by the page that checks it', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as JSON' }).click();
    text = await readFile(await (await download).path(), 'utf8');
    const verify = await check(text);
    await verify.getByText(/^Whole: the entries 1 to/).waitFor();
    const hash = await verify.locator('.log code').first().innerText();
    await verify.getByLabel('A hash that was noted earlier').fill(` ${hash.toUpperCase()} `);
    await verify.getByText(/^Found after entry/).waitFor();
    expect((await findFaults(verify)).rules).toEqual([]);
    await verify.close();
  });

  it('is found out when a figure is changed', async () => {
    const verify = await check(text.replace(/"value":0\.(\d)/, '"value":0.9$1'));
    const verdict = await verify.locator('.verdict').innerText();
    expect(verdict).toMatch(/^Not whole: the hash of entry 1 does not fit/);
    await verify.close();
  });

  it('is refused with a sentence where the file is another one', async () => {
    const verify = await check('{"format":"benchline"}');
    const said = await verify.getByRole('alert').innerText();
    expect(said).toContain('is no sound file of evidence');
    await verify.close();
  });

  it('prints without what is for the screen alone, on A4 and Letter', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const width of [718, 740]) {
      await page.setViewportSize({ width, height: 1000 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen', colorScheme: null });
  });
});
