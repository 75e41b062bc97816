import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from '../harness/axe';
import { startChromium, type Chromium } from '../harness/chromium';
import { importText, openHistory } from '../harness/history-page';
import { longHistory } from '../harness/long-history';

describe('the chart of one metric on the history page', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium();
    await importText(browser, JSON.stringify(longHistory(Date.now())));
    page = await openHistory(browser, '?metric=order-defect-rate&range=365');
    await page.locator('.plot canvas').waitFor();
  });
  afterAll(() => browser.close());

  const shown = () => page.locator('.plot-zoom output').innerText();
  const caption = () => page.locator('.values caption').innerText();
  const isInked = () =>
    page.locator('.plot canvas').evaluate(canvas => {
      if (!(canvas instanceof HTMLCanvasElement)) return false;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.some(value => value !== 0);
    });

  it('draws lines and the marks of a step and of a new name', async () => {
    expect(await isInked()).toBe(true);
    expect(await page.locator('.plot .deed').innerText()).toBe('Refund before a…');
    expect(await page.locator('.plot .rename').innerText()).toBe('Order Defect…');
    const said = (await page.locator('.plot').getAttribute('aria-label')) ?? '';
    expect(said).toContain('Refund before a claim');
    expect(said).toContain('now called “Order Defect Rate”');
    expect(await page.locator('.plot-word.plot-report').count()).toBe(1);
  });

  it('zooms by keyboard, and the table shows the same days', async () => {
    const [before, all] = [await shown(), await caption()];
    await page.locator('.plot').focus();
    for (const key of ['+', '+', '+', '+', 'End', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await page.waitForFunction(
      text => document.querySelector('.plot-zoom output')?.textContent !== text,
      before,
    );
    const narrow = await shown();
    expect(await caption()).not.toBe(all);
    const count = Number(
      /of (\d+)|^(\d+)/u
        .exec(await caption())
        ?.slice(1)
        .find(Boolean),
    );
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThan(60);
    expect(await isInked()).toBe(true);
    await page.reload();
    await page.locator('.plot canvas').waitFor();
    expect(await shown()).toBe(narrow);
    await page.locator('.plot').focus();
    await page.keyboard.press('Home');
    await page.getByText(before).waitFor();
    expect(new URL(page.url()).searchParams.has('from')).toBe(false);
  });

  it('zooms by dragging and by the wheel while it has the focus', async () => {
    const before = await shown();
    const box = await page.locator('.plot-canvas').boundingBox();
    if (!box) throw new Error('the chart has no place');
    await page.mouse.move(box.x + box.width * 0.5, box.y + 80);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + 90, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(
      text => document.querySelector('.plot-zoom output')?.textContent !== text,
      before,
    );
    const dragged = await shown();
    await page.locator('.plot').focus();
    await page.mouse.wheel(0, -200);
    await page.waitForFunction(
      text => document.querySelector('.plot-zoom output')?.textContent !== text,
      dragged,
    );
    await page.getByRole('button', { name: 'Reset zoom' }).click();
    expect(await shown()).toBe(before);
  });

  it('shows another account in the same chart', async () => {
    await page.getByRole('link', { name: 'Add Nordlicht Goods · Deutschland' }).click();
    await page.getByRole('link', { name: 'Remove Nordlicht Goods · Deutschland' }).waitFor();
    await page.locator('.plot-word', { hasText: 'Deutschland' }).waitFor();
    expect(await page.locator('.values thead').innerText()).toContain('Series');
    expect((await findFaults(page)).rules).toEqual([]);
  });

  it('fits 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.locator('.plot canvas').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await findFaults(page)).rules).toEqual([]);
  });
});
