import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported, latest } from '../harness/exported';
import { waitForChip } from '../harness/overlay';

describe('the account switcher', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it("keeps each account's numbers apart, though the address is the same page", async () => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    await page.locator('.dropdown-account-switcher-header').click();
    await page.getByRole('link', { name: 'Nordlicht Goods · Germany' }).click();
    await page.getByText('17 of 4,027 orders').waitFor();
    await waitForChip(page, 'order-defect-rate');
    const file = await exported(browser);
    expect(file.accounts.map(({ country }) => country).toSorted()).toEqual(['Germany', 'United States']);
    const rate = (country: string) =>
      latest(file, country).get('order-defect-rate|seller-fulfilled|P60D')?.value;
    expect(rate('United States')).toBe(0.0012);
    expect(rate('Germany')).toBe(0.0042);
  });
});
