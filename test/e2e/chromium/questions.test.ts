import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH, WIDTHS } from '../harness/addresses';
import { UNKNOWN } from '../../fixtures/insights/unknown';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { chip, waitForChip } from '../harness/overlay';
import { beginToPoint, form, walkTo } from '../harness/pointing';

const status = (page: Page) => page.locator('benchline-status');

const openStatus = async (page: Page): Promise<void> => {
  await status(page).locator('button.corner').waitFor({ state: 'visible' });
  await status(page).locator('button.corner').click();
};

/** A page whose names no language file has (test/fixtures/insights/unknown.ts). */
const unknown = (name: string): string => {
  const fixture = UNKNOWN.find(each => each.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  const address = new URL(fixture.url);
  address.searchParams.set('fixture', name);
  return address.href;
};

describe('questions in the status', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium({ fixtures: UNKNOWN });
  });
  afterAll(() => browser.close());

  it('a rule that contradicts the page asks, and nothing stands beside the number until it is answered', async () => {
    const page = await browser.open(HEALTH);
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.innerHTML = '<h2>Deliveries</h2><div><p>Tardy parcels</p><b>3.25%</b></div>';
      document.body.append(section);
    });
    await waitForChip(page, 'order-defect-rate');
    await beginToPoint(page);
    await walkTo(page, '3.25%');
    await page.keyboard.press('Enter');
    await form(page).getByText('Something else…').click();
    await form(page).locator('select').first().selectOption('order-defect-rate');
    await form(page).locator('select:visible').last().selectOption('seller-fulfilled');
    await form(page).getByRole('button', { name: 'Keep' }).click();
    await form(page).getByRole('button', { name: 'Done' }).click();
    await chip(page, 'order-defect-rate').waitFor({ state: 'detached' });
    await openStatus(page);
    await status(page)
      .getByText('Tardy parcels: Benchline reads 0.12% here, your rule says 3.25%. Which is right?')
      .waitFor();
    expect((await findFaults(page, 'benchline-status')).rules).toEqual([]);
    await status(page).getByRole('button', { name: '0.12% is right' }).click();
    await waitForChip(page, 'order-defect-rate');
    await page.close();
  });

  it('cards like the insights are offered, and a no is remembered', async () => {
    const arabic = await browser.open(unknown('insights-unknown-arabic'), WIDTHS[0]);
    await openStatus(arabic);
    for (const width of WIDTHS) {
      await arabic.setViewportSize({ width, height: 900 });
      await status(arabic).getByText('These look like Customer Service Insights').waitFor();
      expect((await findFaults(arabic, 'benchline-status')).rules).toEqual([]);
    }
    await arabic.close();
    const page = await browser.open(unknown('insights-unknown-turkish'));
    await openStatus(page);
    await status(page).getByRole('button', { name: 'No', exact: true }).click();
    const question = status(page).getByText('These look like Customer Service Insights');
    await question.waitFor({ state: 'detached' });
    await page.reload();
    await openStatus(page);
    await status(page).getByText('No numbers found').waitFor();
    expect(await question.count()).toBe(0);
    await page.close();
  });

  it('a yes has them read from then on', async () => {
    const page = await browser.open(unknown('insights-unknown-portuguese'));
    await openStatus(page);
    await status(page)
      .getByText('“Taxa de contatos” is Buyer Contact Rate: yours 0,46%, average 0,25%')
      .waitFor();
    await status(page).getByRole('button', { name: 'Yes, read them so' }).focus();
    await page.keyboard.press('Enter');
    for (const metric of ['contact-rate', 'contact-response-time', 'buyer-dissatisfaction-rate'])
      await waitForChip(page, metric);
    expect(await chip(page, 'contact-rate').locator('button').getAttribute('aria-label')).toContain('0,46%');
    await page.close();
  });
});
