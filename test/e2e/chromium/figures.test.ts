import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { openHistory } from '../harness/history-page';
import { newFolder } from '../harness/temporary';

const CSV = 'Datum;NPS;CSAT\n03/04/2026;40,5;85 %\n04/04/2026;soon;\n05/04/2026;42,5;90 %\n';

const openCsv = async (browser: Chromium) => {
  const file = join(await newFolder(), 'survey.csv');
  await writeFile(file, CSV);
  const page = await openHistory(browser, '');
  await page.locator('input[type=file][accept*=csv]').setInputFiles(file);
  await page.getByRole('heading', { name: /survey\.csv/ }).waitFor();
  return page;
};

describe('a file of the seller’s own figures', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium({ history: 'sample' });
  });
  afterAll(() => browser.close());

  it('is asked about, previewed, taken and remembered', async () => {
    const page = await openCsv(browser);
    const next = page.getByRole('button', { name: 'Show what would change' });
    expect(await next.isEnabled()).toBe(false);
    await page.getByLabel('03/04/2026 is').selectOption('dmy');
    const account = page.getByLabel('Account', { exact: true });
    if ((await account.inputValue()) === '') await account.selectOption({ index: 1 });
    await page.getByText('“soon” is no number').waitFor();
    await next.click();
    await page.getByText('Readings: 4 new').waitFor();
    await page.getByRole('button', { name: 'Import now' }).click();
    await page.getByRole('status').filter({ hasText: '4 readings added' }).waitFor();
    await page.close();
    const own = (await exported(browser)).readings.filter(({ source }) => source === 'import');
    expect(own.map(({ metric, value, period }) => [metric, value, period?.end])).toEqual(
      expect.arrayContaining([
        ['nps', 40.5, '2026-04-03'],
        ['csat', 0.9, '2026-04-05'],
      ]),
    );
    const again = await openCsv(browser);
    expect(await again.getByLabel('03/04/2026 is').inputValue()).toBe('dmy');
    await again.close();
  });

  it('is shown on the history page', async () => {
    const page = await openHistory(browser, '?metric=nps');
    const label = page.getByText('In your file: “NPS”');
    await label.waitFor();
    expect(await label.count()).toBe(1);
    await page.close();
  });

  it('may be Amazon’s own performance report', async () => {
    const file = join(await newFolder(), 'report.json');
    const range = { reportingDateFrom: '2026-03-11T00:00Z', reportingDateTo: '2026-04-09T23:59Z' };
    const lateShipmentRate = {
      reportingDateRange: range,
      rate: 0.0123,
      orderCount: 10000,
      lateShipmentCount: 123,
    };
    const metrics = { marketplaceId: 'ATVPDKIKX0DER', lateShipmentRate };
    await writeFile(file, JSON.stringify({ accountStatuses: [], performanceMetrics: [metrics] }));
    const page = await openHistory(browser, '');
    await page.locator('input[type=file]').first().setInputFiles(file);
    const account = page.getByLabel('United States: account');
    await account.waitFor();
    if ((await account.inputValue()) === '') await account.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Show what would change' }).click();
    await page.getByText('Readings: 1 new').waitFor();
    await page.getByRole('button', { name: 'Import now' }).click();
    await page.getByRole('status').filter({ hasText: '1 reading added' }).waitFor();
    await page.close();
    const own = (await exported(browser)).readings.filter(({ value }) => value === 0.0123);
    expect(own.map(({ metric, window, source }) => [metric, window, source])).toContainEqual([
      'late-shipment-rate',
      'P30D',
      'import',
    ]);
  });
});
