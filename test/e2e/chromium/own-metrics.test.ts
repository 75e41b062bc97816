import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { importSample, openHistory } from '../harness/history-page';
import { newFolder } from '../harness/temporary';

const CSV = 'Date,Solved at once\n2026-04-13,78%\n2026-04-14,71%\n';

const openOptions = async (browser: Chromium) => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html#metrics`);
  await page.getByRole('heading', { name: 'Metrics of your own' }).waitFor();
  return page;
};

describe('a metric of the seller’s own', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
    await importSample(browser);
  });
  afterAll(() => browser.close());

  it('is made where its file is read, and judged by its own target', async () => {
    const file = join(await newFolder(), 'quality.csv');
    await writeFile(file, CSV);
    const page = await openHistory(browser, '');
    await page.locator('input[type=file][accept*=csv]').setInputFiles(file);
    await page.getByRole('button', { name: 'Define a metric of your own' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Solved at once');
    await page.getByLabel('Your target, in percent').fill('75');
    expect((await findFaults(page)).rules).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('2 figures can be read').or(page.getByText('still open')).waitFor();
    const account = page.getByLabel('Account', { exact: true });
    if ((await account.inputValue()) === '') await account.selectOption({ index: 1 });
    await page.getByText('2 figures can be read').waitFor();
    await page.getByRole('button', { name: 'Show what would change' }).click();
    await page.getByText('Readings: 2 new').waitFor();
    await page.getByRole('button', { name: 'Import now' }).click();
    await page.getByRole('status').filter({ hasText: '2 readings added' }).waitFor();
    await page
      .getByRole('link', { name: /Solved at once/ })
      .first()
      .click();
    await page.getByText('your own target', { exact: true }).waitFor();
    await page.close();
  });

  it('is in the popup, can be the metric of a tip, and goes when it is removed; its readings stay', async () => {
    const popup = await browser.context.newPage();
    await popup.goto(`${browser.origin}/popup.html`);
    await popup.getByText('Solved at once').waitFor();
    const options = await openOptions(browser);
    await options.getByText('your target: at least 75%').waitFor();
    await options.getByRole('button', { name: 'Write a tip' }).click();
    await options.locator('#tips select[name=metric]').selectOption({ label: 'Solved at once' });
    expect((await findFaults(options)).rules).toEqual([]);
    await options.getByRole('button', { name: 'Remove: Solved at once' }).click();
    await popup.getByText('Solved at once').waitFor({ state: 'detached' });
    const { readings, settings } = await exported(browser);
    const [own] = settings.metrics ?? [];
    expect(own).toMatchObject({ name: 'Solved at once', unit: 'rate', target: 0.75, removed: true });
    expect(readings.filter(({ metric }) => metric === own?.id)).toHaveLength(2);
    await options.getByRole('button', { name: 'Undo' }).click();
    await popup.getByText('Solved at once').waitFor();
    await Promise.all([options.close(), popup.close()]);
  });
});
