import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { importSample, openHistory } from '../harness/history-page';
import { newFolder } from '../harness/temporary';

/** What "CSV for a spreadsheet" saves, as text. */
const savedCsv = async (browser: Chromium): Promise<string> => {
  const page = await openHistory(browser, '');
  await page.getByText('CSV for a spreadsheet').click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save CSV' }).click();
  const file = await (await waiting).path();
  await page.close();
  return readFile(file, 'utf8');
};

const chooseCsv = async (browser: Chromium, text: string) => {
  const file = join(await newFolder(), 'readings.csv');
  await writeFile(file, text);
  const page = await openHistory(browser, '');
  await page.locator('input[type=file][accept*=csv]').setInputFiles(file);
  return page;
};

describe('a table that Benchline saved', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
    await importSample(browser);
  });
  afterAll(() => browser.close());

  it('changes nothing where it comes from, and tells the row that was changed', async () => {
    const text = await savedCsv(browser);
    const before = await exported(browser);
    const same = await chooseCsv(browser, text);
    await same.getByRole('status').filter({ hasText: 'is there already' }).waitFor();
    await same.close();
    const [head = '', row = '', ...rows] = text.split('\r\n');
    const changed = [head, row.replace(/"\/[^"]*"/, '"/elsewhere"'), ...rows].join('\r\n');
    const page = await chooseCsv(browser, changed);
    await page.getByRole('alert').filter({ hasText: 'line 2' }).waitFor();
    await page.close();
    expect((await exported(browser)).readings).toEqual(before.readings);
  });
});
