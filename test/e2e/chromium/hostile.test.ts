import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { ours, SETTLED, waitForChip } from '../harness/overlay';

/** What a page would like to see recorded: well-formed, and a lie. */
const LIE = {
  pageId: 'account-health',
  path: '/performance/dashboard',
  language: 'en-US',
  account: { store: 'Liar', country: 'United States', host: 'sellercentral.amazon.com', assumed: false },
  readings: [
    {
      metric: 'order-defect-rate',
      scope: 'seller-fulfilled',
      window: 'P60D',
      value: 0.5,
      counts: null,
      target: null,
      average: null,
      top: null,
      period: null,
      label: 'Order Defect Rate',
      source: 'page',
    },
  ],
  misses: [],
};

/** Evaluates in the extension's own world of a page, where content scripts run; Chromium names it after the extension. */
const inContentWorld = async (
  page: Page,
  expression: string,
): Promise<Record<string, unknown> | undefined> => {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const contextId = worlds[0] ?? -1;
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
};

const sending = (message: unknown): string => `chrome.runtime.sendMessage(${JSON.stringify(message)})`;

describe('a hostile page', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  const stores = async () => (await exported(browser)).accounts.map(({ store }) => store);

  it('has no way to the extension: no runtime, and its posted messages are not heard', async () => {
    const page = await browser.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    const reachable = await page.evaluate(() => {
      const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return typeof chrome?.runtime?.sendMessage;
    });
    expect(reachable).toBe('undefined');
    await page.evaluate(lie => {
      for (const message of [
        { type: 'page-read', body: lie },
        { source: 'benchline', type: 'page-read', body: lie },
      ]) {
        postMessage(message, '*');
        dispatchEvent(new CustomEvent('message', { detail: message }));
        document.dispatchEvent(new CustomEvent('page-read', { detail: message }));
      }
    }, LIE);
    await page.waitForTimeout(SETTLED);
    expect(await stores()).toEqual(['Nordlicht Goods']);
    await page.close();
  });

  it('cannot load a file of the extension', async () => {
    const page = await browser.open(HEALTH);
    const loaded = await page.evaluate(
      address =>
        fetch(address).then(
          () => 'loaded',
          () => 'refused',
        ),
      `${browser.origin}/manifest.json`,
    );
    expect(loaded).toBe('refused');
    await page.close();
  });

  it('draws elements with our names: ours work beside them', async () => {
    const page = await browser.open('https://sellercentral.amazon.com/orders-v3');
    await page.evaluate(() => {
      const fake = document.createElement('benchline-chip');
      fake.dataset['metric'] = 'order-defect-rate';
      fake.textContent = '99 %';
      document.body.append(fake);
      history.pushState(null, '', '/performance/dashboard?routes');
      document.querySelector<HTMLAnchorElement>('#sub-navigation a')?.toggleAttribute('data-route', true);
      document.querySelector<HTMLAnchorElement>('#sub-navigation a')?.click();
    });
    await page.waitForTimeout(SETTLED);
    const drawn = await page.locator('benchline-chip[data-metric="late-shipment-rate"] button').count();
    expect(drawn).toBe(1);
    await page.close();
  });

  it.each([
    ['a body that is no page-read', { type: 'page-read', body: { readings: 'all' } }],
    [
      'a reading out of range',
      { type: 'page-read', body: { ...LIE, readings: [{ ...LIE.readings[0], value: 40 }] } },
    ],
    [
      'an unknown metric',
      { type: 'page-read', body: { ...LIE, readings: [{ ...LIE.readings[0], metric: 'x' }] } },
    ],
    [
      'another host than its own',
      { type: 'page-read', body: { ...LIE, account: { ...LIE.account, host: 'sellercentral.amazon.de' } } },
    ],
    ['an unknown type', { type: 'erase', body: {} }],
    ['no object', 'page-read'],
  ])('sends %s from its content world: refused, nothing recorded', async (_, message) => {
    const page = await browser.open('https://sellercentral.amazon.com/performance/dashboard');
    await waitForChip(page, 'order-defect-rate');
    const reply = await inContentWorld(page, sending(message));
    expect(reply ?? { ok: false }).toMatchObject({ ok: false });
    expect(await stores()).toEqual(['Nordlicht Goods']);
    await page.close();
  });

  it('cannot speak through an extension page either: only a page of Seller Central is believed', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}/history.html`);
    const reply = await page.evaluate(
      message =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage: (m: unknown) => Promise<unknown> } } }
        ).chrome.runtime.sendMessage(message),
      { type: 'page-read', body: LIE },
    );
    expect(reply).toMatchObject({ ok: false });
    expect(await stores()).toEqual(['Nordlicht Goods']);
    await page.close();
  });
});

describe('a hostile header', () => {
  it('is shown as text', async () => {
    const store = '<img src=x onerror="document.title=1">';
    const html = `<div id="navbar"><span class="dropdown-account-switcher-header"><span class="dropdown-account-switcher-header-label-global">${store.replaceAll('<', '&lt;')}</span><span class="dropdown-account-switcher-header-label-regional">United States</span></span></div>
      <main><h1>Account Health</h1><section><h2>Shipping Performance</h2><div><div>Late Shipment Rate<div>Target: under 4%</div></div><div><div>1.09%</div><div>18 of 1,651 orders</div><div>30 days</div></div></div></section></main>`;
    const page = `<!doctype html><html lang="en-US"><title>Account Health</title>${html}</html>`;
    const browser = await startChromium({ fixtures: [{ name: 'hostile', html: page }] });
    const seller = await browser.open(`${HEALTH}?fixture=hostile`);
    await waitForChip(seller, 'late-shipment-rate');
    const popup = await browser.context.newPage();
    await popup.goto(`${browser.origin}/popup.html`);
    await popup.getByText('onerror').first().waitFor();
    expect(await popup.locator('img[src="x"]').count()).toBe(0);
    expect(await ours(seller)).toContain('benchline-chip');
    await browser.close();
  });
});
