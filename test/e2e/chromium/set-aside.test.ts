import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { header, page as whole } from '../../fixtures/fixture';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { waitForChip } from '../harness/overlay';

/** A page whose order defect rate stands there twice, as two different values. */
const cards = (other: string, tag = 'section') =>
  whole(
    `${header('Acme Home', 'United States')}<main><h1>Account Health</h1><h2>Customer Service Performance</h2>
${['0.12%', other]
  .map(
    value =>
      `<${tag}><h3>Order Defect Rate</h3><p>Seller Fulfilled</p><b>${value}</b><p>60 days</p></${tag}>`,
  )
  .join('')}
<h2>Shipping Performance</h2><section><h3>Late Shipment Rate</h3><b>1.09%</b><p>30 days</p></section></main>`,
    { lang: 'en-US', style: 'section, div { padding: 40px }' },
  );

const FIXTURES = [
  { name: 'torn', html: cards('0.15%') },
  { name: 'torn-anew', html: cards('0.15%', 'div') },
  { name: 'healed', html: cards('0.12%') },
];

const MISS = 'Could not read Order Defect Rate: the page shows two different values';
const STOPPED = 'Benchline has stopped trying to read Order Defect Rate on this version of the page';

const says = (page: Page, words: string) => page.locator('benchline-status').getByText(words);

describe('a metric that cannot be read, visit after visit', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium({ fixtures: FIXTURES });
  });
  afterAll(() => browser.close());

  const visit = async (fixture: string): Promise<Page> => {
    const page = await browser.open(`${HEALTH}?fixture=${fixture}`);
    await waitForChip(page, 'late-shipment-rate');
    await page.locator('benchline-status button.corner').click();
    return page;
  };

  it('is set aside at the sixth, for that version of the page, and comes back when asked to', async () => {
    for (let time = 1; time <= 5; time += 1) {
      const page = await visit('torn');
      await says(page, MISS).waitFor();
      await page.close();
    }
    const sixth = await visit('torn');
    await says(sixth, STOPPED).waitFor();
    expect(await says(sixth, MISS).count()).toBe(0);
    await sixth.close();

    const healed = await visit('healed');
    await says(healed, STOPPED).waitFor();
    expect(await healed.locator('benchline-chip[data-metric="order-defect-rate"]').count()).toBe(0);
    await healed.close();

    const anew = await visit('torn-anew');
    await says(anew, MISS).waitFor();
    await anew.close();

    const again = await visit('healed');
    await again.locator('benchline-status').getByText('Try Order Defect Rate again').click();
    await waitForChip(again, 'order-defect-rate');
    expect(await says(again, STOPPED).count()).toBe(0);
    await again.close();
  });
});
