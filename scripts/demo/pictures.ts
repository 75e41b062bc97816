import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Chromium } from '../../test/e2e/harness/chromium';
import { say } from '../set-up/say.mjs';
import { clickInside } from './closed-root';
import { startDemo } from './start';

const WIDTHS = [320, 930, 1600];
const HOSTS = { en: 'com', de: 'de', fr: 'fr', ja: 'co.jp' } as const;
const PAGES = {
  'account-health': '/performance/dashboard',
  'feedback-manager': '/feedback-manager/index.html#/',
} as const;
/** Skeletons fill, the page settles, the answer is drawn. */
const SETTLED = 2500;
const OPENED = 400;
/** Chips find their places again in another window. */
const UNFOLDED = 800;

/** Takes one picture of the window. */
const picture = (page: Page, folder: string, name: string) =>
  page.screenshot({ path: join(folder, `${name}.png`) });

/** Longer pages than this are cut, px. */
const TALLEST = 3000;

/** Makes the window as high as the page, so that nothing below the fold is missed. */
const unfold = async (page: Page, width: number) => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(height, 700), TALLEST) });
  await page.waitForTimeout(UNFOLDED);
};

/** One page of the site at one width: as it is, with the first chip's panel open, with the status open. */
const sitePictures = async (browser: Chromium, folder: string, name: string, address: string) => {
  for (const width of WIDTHS) {
    const page = await browser.open(address, width);
    await page.waitForTimeout(SETTLED);
    await unfold(page, width);
    await picture(page, folder, `${name}-${width}`);
    for (const part of ['chip', 'status']) {
      if ((await clickInside(page, `benchline-${part}`)) === 'missing')
        say(`no ${part} on ${name} at ${width} px`);
      await page.waitForTimeout(OPENED);
      await picture(page, folder, `${name}-${width}-${part === 'chip' ? 'panel' : part}`);
      await page.keyboard.press('Escape');
    }
    await page.close();
  }
};

/** Popup and history page in both colour schemes. */
const ownPictures = async ({ context, origin }: Chromium, folder: string, language: string) => {
  for (const [name, widths] of [
    ['popup', [400]],
    ['history', WIDTHS],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of widths) {
        const page = await context.newPage();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 700 });
        await page.goto(`${origin}/${name}.html`);
        await page.waitForTimeout(OPENED);
        await unfold(page, width);
        await picture(page, folder, `${name}-${language}-${colorScheme}-${width}`);
        await page.close();
      }
};

const inLanguage = async (folder: string, language: 'en' | 'de', profile: string | undefined) => {
  const browser = await startDemo({ window: 'headless', language, profile });
  try {
    if (language === 'en')
      for (const [tag, host] of Object.entries(HOSTS))
        for (const [name, path] of Object.entries(PAGES))
          await sitePictures(
            browser,
            folder,
            `${name}-${tag}`,
            `https://sellercentral.amazon.${host}${path}`,
          );
    await ownPictures(browser, folder, language);
  } finally {
    await browser.close();
  }
};

/** Takes pictures of every page of the demo in several languages and widths, and of popup and history page. */
export const takePictures = async (to: string, profile: string | undefined): Promise<void> => {
  const folder = resolve(to);
  await mkdir(folder, { recursive: true });
  for (const language of ['en', 'de'] as const) await inLanguage(folder, language, profile);
  say(`the pictures are in ${folder}`);
};
