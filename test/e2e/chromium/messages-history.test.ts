import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK } from '../harness/addresses';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { exportText, importText, openHistory } from '../harness/history-page';
import { chipButton, waitForChip } from '../harness/overlay';
import { seedCases } from '../harness/seed-cases';

const tooWide = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth;

describe('what messages teach', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium({ history: 'sample' });
  });
  afterAll(() => browser.close());

  it('is told to be nothing before the inbox was read', async () => {
    const page = await openHistory(browser, '');
    await page.getByText('Nothing yet. Open the inbox').waitFor();
    expect(await page.locator('.messages article').count()).toBe(0);
    await page.close();
    await seedCases(browser);
  });

  it('stays as a series of the weeks that are over', async () => {
    const page = await openHistory(browser, '');
    const link = page.getByRole('link', { name: /^First response time weekly, measured by Benchline/u });
    await expect
      .poll(async () => {
        await page.reload();
        await page.locator('.tiles').first().waitFor();
        return link.count();
      })
      .toBe(1);
    await link.click();
    await page.getByRole('heading', { name: 'First response time', level: 2 }).waitFor();
    expect(await page.getByText(/^The median of each week that is over/u).count()).toBe(1);
    const rows = page.getByRole('region', { name: 'The values behind it' }).getByRole('row');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThan(5);
    await page.close();
  });

  it('stands below the chart, with drawings that have words and tables, and tips that have sources', async () => {
    const page = await openHistory(browser, '');
    const section = page.getByRole('region', { name: 'Messages', exact: true });
    const store = section.getByRole('article', { name: 'Nordlicht Goods, all marketplaces' });
    await store.getByRole('img', { name: /^Medians of 1[0-3] weeks/u }).waitFor();
    const maps = store.getByRole('table', { name: /^(Messages in|Answers)$/u });
    expect(await maps.count()).toBe(2);
    expect(await maps.first().getByRole('rowheader').count()).toBe(24);
    expect(await store.getByRole('row', { name: /^Delivery \d+ \d+%/u }).count()).toBe(1);
    expect(await store.getByText(/^Messages that came between Friday 18:00/u).count()).toBe(1);
    expect(await store.getByText(/Source: Amazon seller help/u).count()).toBeGreaterThan(0);
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, and no need to scroll at 320 px, %s',
    async scheme => {
      const page = await openHistory(browser, '');
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.locator('.messages .heat').first().waitFor();
      await page.locator('.messages summary').first().click();
      expect((await findFaults(page)).rules).toEqual([]);
      expect(await page.evaluate(tooWide)).toBe(false);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await page.evaluate(tooWide)).toBe(false);
      await page.close();
    },
  );

  it('goes with an export to another computer', async () => {
    const other = await startChromium();
    await importText(other, await exportText(browser));
    const page = await openHistory(other, '');
    const section = page.getByRole('region', { name: 'Messages', exact: true });
    await section.getByRole('table', { name: 'Messages in' }).waitFor();
    expect(await section.getByRole('row', { name: /^Delivery \d+ \d+%/u }).count()).toBe(1);
    await other.close();
  });

  it('is said in the panel of the response time', async () => {
    const page = await browser.open(FEEDBACK);
    await waitForChip(page, 'contact-response-time');
    await chipButton(page, 'contact-response-time').click();
    const remark = page.getByText(/answers, \d+% certain, all marketplaces/u);
    await remark.waitFor();
    expect(await remark.count()).toBe(1);
    await page.close();
  });
});
