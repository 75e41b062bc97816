import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEEDBACK, HEALTH } from '../harness/addresses';
import { latest } from '../harness/exported';
import { startFirefox, type Firefox } from '../harness/firefox';
import { exportedFrom, importSampleInto, savedFrom } from '../harness/firefox-history';
import { SETTLED } from '../harness/overlay';
import { newFolder } from '../harness/temporary';

const waitForChip = (page: Page, metric: string) =>
  page.waitForSelector(`benchline-chip[data-metric="${metric}"]`);

const chipText = (page: Page, metric: string): Promise<string> =>
  page.$eval(`benchline-chip[data-metric="${metric}"]`, chip => chip.shadowRoot?.textContent ?? '');

/** Where everything of Amazon's is. */
const places = (page: Page): Promise<readonly string[]> =>
  page.$$eval('body *', all =>
    all
      .filter(element => element.closest('benchline-layer') === null)
      .map(element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
      }),
  );

const wait = (time: number): Promise<void> => new Promise(resolve => void setTimeout(resolve, time));

describe('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox();
  });
  afterAll(() => firefox.close());

  it('imports, reads Account Health and keeps it', async () => {
    await importSampleInto(firefox);
    const page = await firefox.open(HEALTH);
    await waitForChip(page, 'order-defect-rate');
    const kept = latest(await exportedFrom(firefox), 'United States');
    expect(kept.get('order-defect-rate|seller-fulfilled|P60D')).toMatchObject({
      value: 0.0012,
      counts: { part: 5, whole: 4027 },
      target: { bound: 'under', value: 0.01 },
    });
    await page.close();
  });

  it('shows the gap of the insights, which are filled late', async () => {
    const page = await firefox.open(FEEDBACK);
    await waitForChip(page, 'contact-rate');
    expect(await chipText(page, 'contact-rate')).toContain('0.21 pp above average');
    await page.close();
  });

  it('follows the hash', async () => {
    const page = await firefox.open(FEEDBACK);
    await waitForChip(page, 'contact-rate');
    await page.evaluate(() => void (location.hash = '#/report'));
    await page.waitForFunction(() => document.querySelector('benchline-chip[data-window="P4W"]') === null, {
      timeout: 45_000,
    });
    await page.evaluate(() => void (location.hash = '#/'));
    await waitForChip(page, 'contact-rate');
    expect(await page.$$('benchline-chip[data-window="P4W"]')).toHaveLength(3);
    await page.close();
  });

  it('draws its style: a chip is a pill, not bare text, and moves nothing', async () => {
    const page = await firefox.open(HEALTH);
    const before = await places(page);
    await waitForChip(page, 'late-shipment-rate');
    const radius = await page.$eval('benchline-chip[data-metric="late-shipment-rate"]', chip => {
      const button = chip.shadowRoot?.querySelector('button');
      return button ? getComputedStyle(button).borderTopLeftRadius : '';
    });
    expect(Number.parseFloat(radius)).toBeGreaterThan(3);
    expect(await places(page)).toEqual(before);
    await page.close();
  });

  it('starts a tip: it is in the journal then, and its note is kept', async () => {
    const page = await firefox.open(FEEDBACK);
    await waitForChip(page, 'contact-rate');
    /** Presses what a selector finds in the chip or in the panel, once it is there. */
    const press = (host: string, selector: string): Promise<unknown> =>
      page.waitForFunction(
        (name, inside) => {
          const found = document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(inside);
          found?.click();
          return found !== null && found !== undefined;
        },
        { timeout: 45_000 },
        host,
        selector,
      );
    await press('benchline-chip[data-metric="contact-rate"]', 'button');
    await press('benchline-panel', '[aria-label^="Mark as started"]');
    await page.waitForFunction(() => {
      const root = document.querySelector('benchline-panel')?.shadowRoot;
      const focused = root?.activeElement;
      if (!(focused instanceof HTMLTextAreaElement)) return false;
      focused.value = '<b>rota</b>';
      focused.dispatchEvent(new Event('input'));
      return true;
    });
    await press('benchline-panel', '[aria-label^="Save"]');
    const note = await page.waitForFunction(
      () => document.querySelector('benchline-panel')?.shadowRoot?.querySelector('.note')?.textContent,
    );
    expect(await note.jsonValue()).toBe('<b>rota</b>');
    await page.close();
  });

  it('opens its panel by a click and closes it by Escape', async () => {
    const page = await firefox.open(HEALTH);
    await waitForChip(page, 'late-shipment-rate');
    const isOpen = () =>
      page.evaluate(() => {
        const dialog = document.querySelector('benchline-panel')?.shadowRoot?.querySelector('[role=dialog]');
        return dialog instanceof HTMLElement && dialog.checkVisibility();
      });
    await page.$eval('benchline-chip[data-metric="late-shipment-rate"]', chip =>
      chip.shadowRoot?.querySelector('button')?.click(),
    );
    await expect.poll(isOpen).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    await page.close();
  });

  it('is silent on sign-in and help', async () => {
    for (const path of ['/ap/signin', '/help/hub']) {
      const page = await firefox.open(`https://sellercentral.amazon.com${path}`);
      await wait(SETTLED);
      expect(await page.$$('benchline-chip')).toEqual([]);
      await page.close();
    }
  });

  it('shows the evidence of what it read, saves it, and finds it whole', async () => {
    const page = await firefox.openOwn('/evidence.html');
    const whole = await page.waitForSelector('::-p-text(Whole: the entries 1 to)');
    expect(await whole?.evaluate(each => each.textContent)).toMatch(/Whole: the entries 1 to \d+/);
    expect(await page.$eval('body', body => body.textContent)).toContain('Order Defect Rate');
    const hash = await page.$eval('.log code', code => code.textContent);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const file = join(await newFolder(), 'evidence.json');
    await writeFile(file, await savedFrom(page, 'Save as JSON'));
    await page.close();
    const verify = await firefox.openOwn('/verify.html');
    const input = await verify.waitForSelector('input[type=file]');
    await input?.uploadFile(file);
    await verify.waitForSelector('::-p-text(Whole: the entries 1 to)');
    expect(await verify.$$eval('.log code', all => all.map(code => code.textContent))).toContain(hash);
    await verify.close();
  });

  it('shows the weekly review', async () => {
    const page = await firefox.openOwn('/review.html');
    await page.waitForSelector('.account .part');
    const said = await page.$eval('.account', account => account.textContent);
    expect(said).toContain('What changed beyond chance');
    expect(said).toContain('Next steps');
    await page.close();
  });

  it('draws one metric in a large chart, and zooms it by a key', async () => {
    const page = await firefox.openOwn('/history.html?metric=order-defect-rate&range=90');
    await page.waitForFunction(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.plot canvas');
      if (!canvas || canvas.width === 0) return false;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.some(value => value !== 0);
    });
    const shown = () => page.$eval('.plot-zoom output', output => output.textContent);
    const all = await shown();
    await page.focus('.plot');
    await page.keyboard.press('+');
    await expect.poll(shown).not.toBe(all);
    expect(await page.$eval('.plot', plot => plot.getAttribute('aria-label') ?? '')).toMatch(
      /^From .*lowest .*highest /,
    );
    await page.close();
  });

  it('has asked for nothing but the pages that were opened', () => {
    expect(firefox.strays).toEqual([]);
  });
});
