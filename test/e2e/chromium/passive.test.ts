import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, HEALTH } from '../harness/addresses';
import { startChromium, type Chromium } from '../harness/chromium';
import { exportText, importSample } from '../harness/history-page';
import { chipButton, waitForChip } from '../harness/overlay';

const send = (address: string): string => `fetch('${address}').then(() => 'sent', () => 'refused')`;

describe('what leaves the browser', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it('is the page that the seller opened, once, and nothing else', async () => {
    await importSample(browser);
    for (const [address, metric] of [
      [HEALTH, 'order-defect-rate'],
      [FEEDBACK, 'contact-rate'],
    ] as const) {
      const page = await browser.open(address);
      await waitForChip(page, metric);
      await chipButton(page, metric).click();
      await page.locator('benchline-panel [role=dialog]').waitFor();
      await page.close();
    }
    expect(browser.visits.map(visit => new URL(visit).pathname)).toEqual([
      '/performance/dashboard',
      '/feedback-manager/index.html',
    ]);
    expect(browser.strays).toEqual([]);
  });

  it.each(['https://sellercentral.amazon.com/home', 'https://example.com/'])(
    'cannot be more: worker and pages are refused %s',
    async address => {
      const [worker] = browser.context.serviceWorkers();
      const page = await browser.context.newPage();
      await page.goto(`${browser.origin}/history.html`);
      expect(await worker?.evaluate(send(address))).toBe('refused');
      expect(await page.evaluate(send(address))).toBe('refused');
      expect(browser.visits).toHaveLength(2);
      expect(browser.strays).toEqual([]);
      await page.close();
    },
  );

  it("asks for nothing more than it needs, and takes none of the browser's own pages", async () => {
    const [worker] = browser.context.serviceWorkers();
    const manifest = await worker?.evaluate('chrome.runtime.getManifest()');
    expect(manifest).toMatchObject({
      permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'contextMenus'],
      optional_permissions: ['notifications'],
    });
    for (const key of ['chrome_url_overrides', 'web_accessible_resources'])
      expect(manifest).not.toHaveProperty(key);
  });

  it("keeps nothing of the buyers' words or orders", async () => {
    const text = await exportText(browser);
    expect(text).toContain('contact-rate');
    expect(text).not.toMatch(/arrived late|nobody had to be contacted|000-0000/u);
  });
});
