import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported, type ExportedReading } from '../harness/exported';
import { openHistory } from '../harness/history-page';
import { statusText } from '../harness/overlay';

const rowsIn = ({ readings }: { readonly readings: readonly ExportedReading[] }) =>
  readings.filter(({ source }) => source === 'report');

const nameOf = ({ account, metric, scope, window, period }: ExportedReading): string =>
  [account, metric, scope, window, period?.start].join('|');

const visit = async (browser: Chromium, address: string): Promise<string> => {
  const page = await browser.open(address);
  const status = await statusText(page);
  await page.close();
  return status;
};

describe('the report of twelve months', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('gives all of its rows to the history, without a chip beside any', async () => {
    const page = await browser.open(REPORT);
    expect(await statusText(page)).toContain('13 months of history from this report (78 figures)');
    expect(await page.locator('benchline-chip').count()).toBe(0);
    await page.close();
    const rows = rowsIn(await exported(browser));
    expect(rows).toHaveLength(78);
    expect(rows.every(({ window, scope }) => window === 'P1M' && scope === 'all')).toBe(true);
    expect(rows.find(({ metric }) => metric === 'order-defect-rate')).toMatchObject({
      page: '/performance/report/performance-over-time',
      label: 'Order Defect Rate',
    });
  });

  it('keeps no row twice when it is opened again, in another layout, and as counts', async () => {
    for (const query of ['', '?layout=grid', '?layout=kat', '?display=count'])
      await visit(browser, REPORT + query);
    const rows = rowsIn(await exported(browser));
    expect(rows).toHaveLength(78);
    expect(new Set(rows.map(nameOf)).size).toBe(78);
    const defects = rows.filter(({ metric }) => metric === 'order-defect-rate');
    expect(defects.every(({ counts, value }) => counts && counts.part / counts.whole === value)).toBe(true);
  });

  it('reads weeks, days, and other languages', async () => {
    await visit(browser, `${REPORT}?aggregate=weekly&by=seller`);
    await visit(browser, `${REPORT}?aggregate=daily&by=amazon`);
    for (const language of ['de', 'fr', 'es', 'it', 'ja', 'zh'])
      await visit(browser, `${REPORT.replace('.com/', '.de/')}?lang=${language}&by=seller`);
    const rows = rowsIn(await exported(browser));
    const counted = (window: string, scope: string) =>
      rows.filter(row => row.window === window && row.scope === scope).length;
    expect(counted('P1W', 'seller-fulfilled')).toBe(48);
    expect(counted('P1D', 'amazon-fulfilled')).toBe(84);
    expect(counted('P1M', 'seller-fulfilled')).toBe(78);
  });

  it('is shown in the history as a series of its own', async () => {
    const history = await openHistory(
      browser,
      '?metric=order-defect-rate&window=P1M&scope=all&kind=report&range=all',
    );
    await history.locator('#series-title').waitFor();
    expect(await history.locator('article.series').textContent()).toContain('monthly, from Amazon’s report');
    const rows = history.locator('article.series .values tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(13);
    await history.close();
  });
});
