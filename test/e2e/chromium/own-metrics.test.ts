import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported, type ExportedReading } from '../harness/exported';
import { exportText, openHistory } from '../harness/history-page';
import { waitForChip } from '../harness/overlay';
import { beginToPoint, form, walkTo } from '../harness/pointing';
import { newFolder } from '../harness/temporary';

/** What an export says of them, as far as the test looks at it. */
type OwnExported = {
  readonly readings: readonly ExportedReading[];
  readonly settings: { readonly metrics: readonly { readonly id: string; readonly name: string }[] };
};

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
    browser = await startChromium({ history: 'sample' });
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
    const { readings, settings } = JSON.parse(await exportText(browser)) as OwnExported;
    const [own] = settings.metrics;
    expect(own).toMatchObject({ name: 'Solved at once', unit: 'rate', target: 0.75, removed: true });
    expect(readings.filter(({ metric }) => metric === own?.id)).toHaveLength(2);
    await options.getByRole('button', { name: 'Undo' }).click();
    await popup.getByText('Solved at once').waitFor();
    await Promise.all([options.close(), popup.close()]);
  });

  it('is read from a page where its number was shown, and no more while it is removed', async () => {
    const options = await openOptions(browser);
    const page = await browser.open(HEALTH);
    await page.evaluate(() => {
      const card = document.createElement('section');
      card.innerHTML = '<h2>Team</h2><div><p>Settled at first</p><b>71%</b></div>';
      document.querySelector('main, #sc-content-container, body')?.append(card);
    });
    await waitForChip(page, 'order-defect-rate');
    await beginToPoint(page);
    await walkTo(page, '71%, under Settled at first');
    await page.keyboard.press('Enter');
    await form(page).getByText('Something else…').click();
    await form(page).locator('select').first().selectOption({ label: 'Solved at once' });
    expect(await form(page).locator('optgroup').first().getAttribute('label')).toBe('My metrics');
    await form(page).locator('select:visible').last().selectOption('P1D');
    await form(page).getByText('Benchline will read 71% here').waitFor();
    await form(page).getByRole('button', { name: 'Keep' }).click();
    await form(page).getByText('Benchline reads Solved at once here from now on').waitFor();
    await page.keyboard.press('Escape');
    const own = page.locator('benchline-chip[data-metric^="own-"]');
    await own.locator('button').click();
    const panel = page.locator('benchline-panel');
    await panel.getByText('Solved at once · 1 day').waitFor();
    await panel.getByText('your own target').first().waitFor();
    await options.getByText('Solved at once · all orders · 1 day').waitFor();
    await options.getByRole('button', { name: 'Remove: Solved at once' }).click();
    await options.locator('#rules').getByText('Nothing is read by it').waitFor();
    await page.bringToFront();
    await own.waitFor({ state: 'detached' });
    await options.getByRole('button', { name: 'Undo' }).click();
    await own.waitFor({ state: 'attached' });
    const { readings } = await exported(browser);
    expect(readings.filter(({ source }) => source === 'taught')).toMatchObject([
      { value: 0.71, window: 'P1D' },
    ]);
    await options.close();
    await beginToPoint(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await form(page).getByText('Something else…').click();
    const opened = browser.context.waitForEvent('page');
    await form(page).getByRole('button', { name: 'Define a metric of my own' }).click();
    await (await opened).waitForURL(/options\.html#metrics$/);
    await page.locator('benchline-point').waitFor({ state: 'detached' });
    await page.close();
  });
});
