import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleFile } from '../../../lib/taught/rule-file';
import { rule } from '../../../lib/taught/testing/rule';
import { LESSONS } from '../../fixtures/taught/lessons';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { exportText } from '../harness/history-page';
import { chips, waitForChip } from '../harness/overlay';
import { newFolder } from '../harness/temporary';

const [LESSON] = LESSONS;
const HOST = 'sellercentral.amazon.com.tr';

const TAUGHT = rule({
  host: HOST,
  label: 'Kusurlu sipariş payı',
  name: 'Kusurlu sipariş payı',
  where: { label: 'kusurlusiparispayı', words: [], heading: '', needsHeading: false },
});

const importRules = async (options: Page, text: string): Promise<string> => {
  const file = join(await newFolder(), 'rules.json');
  await writeFile(file, text);
  await options.locator('#rules input[type=file]').setInputFiles(file);
  const said = options.locator('#rules output').filter({ hasText: /\S/ });
  return said.innerText();
};

describe('what was taught', () => {
  let browser: Chromium;
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium();
    await browser.context.route(`https://${HOST}/**`, route =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: LESSON?.html ?? '' }),
    );
    page = await browser.open(`https://${HOST}/performance/dashboard`);
    options = await browser.open(`${browser.origin}/options.html`);
  });
  afterAll(() => browser.close());

  it('is refused from a file that is none, and says why', async () => {
    expect(await importRules(options, '{"format":"benchline-rules","version":9}')).toMatch(
      /update Benchline/,
    );
    expect(await options.locator('#rules .entry').count()).toBe(0);
  });

  it('is read at once in the page that is open, and kept as taught', async () => {
    expect(await importRules(options, ruleFile([TAUGHT], new Date()))).toMatch(/^1 rule added/);
    await page.bringToFront();
    await waitForChip(page, 'order-defect-rate');
    const { readings } = await exported(browser);
    expect(readings.map(({ metric, value, source }) => [metric, value, source])).toEqual([
      ['order-defect-rate', 0.0012, 'taught'],
    ]);
  });

  it('says in the options when it matched, and goes with every export', async () => {
    await expect.poll(() => options.locator('#rules .entry').innerText()).toMatch(/Last matched/);
    expect(JSON.parse(await exportText(browser))).toMatchObject({ rules: [TAUGHT] });
    await options.bringToFront();
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Export rules' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'benchline-rules', rules: [TAUGHT] });
  });

  it('is renamed', async () => {
    await options.getByRole('button', { name: 'Rename' }).click();
    await options.getByLabel('Name of the rule').fill('Defects');
    await options.keyboard.press('Enter');
    await expect.poll(() => options.locator('#rules h3').innerText()).toBe('Defects');
  });

  it('is accessible, also where the window is narrow', async () => {
    expect(await findFaults(options)).toMatchObject({ rules: [] });
    await options.setViewportSize({ width: 320, height: 900 });
    const wide = await options.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    expect(await findFaults(options)).toMatchObject({ rules: [] });
  });

  it('is read no more once it is removed, and again after an undo', async () => {
    await options.locator('#rules').getByRole('button', { name: 'Remove' }).click();
    await page.bringToFront();
    await expect.poll(() => chips(page)).toEqual([]);
    await options.bringToFront();
    await options.locator('#rules').getByRole('button', { name: 'Undo' }).click();
    await page.bringToFront();
    await waitForChip(page, 'order-defect-rate');
  });
});
