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
/** Pictured in two languages of the site, as they are. */
const MORE_PAGES = {
  'shipping-detail': '/performance/detail/shipping',
  'customer-service-detail': '/performance/detail/customer-service',
  'product-policies': '/performance/account/health/product-policies',
  'performance-over-time': '/performance/report/performance-over-time',
  messages: '/messaging/inbox?narrow=list&open=0',
  'messages-waiting': '/messaging/inbox?narrow=list&layout=table&fi=responseNeeded',
  'messages-conversation': '/messaging/inbox?open=3',
  home: '/home',
  'voice-of-the-customer': '/voice-of-the-customer',
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

/** A part of ours, opened by a click and closed again. */
const partPicture = async (page: Page, folder: string, name: string, part: 'chip' | 'status') => {
  if ((await clickInside(page, `benchline-${part}`)) === 'missing') say(`no ${part} on ${name}`);
  await page.waitForTimeout(OPENED);
  await picture(page, folder, `${name}-${part === 'chip' ? 'panel' : part}`);
  await page.keyboard.press('Escape');
};

/** A page of the site to be pictured, and the parts of ours to be opened on it. */
type Site = {
  readonly name: string;
  readonly address: string;
  readonly parts: readonly ('chip' | 'status')[];
};

/** One page of the site at each width: as it is, and with each part open. */
const sitePictures = async (browser: Chromium, folder: string, { name, address, parts }: Site) => {
  for (const width of WIDTHS) {
    const page = await browser.open(address, width);
    await page.waitForTimeout(SETTLED);
    await unfold(page, width);
    await picture(page, folder, `${name}-${width}`);
    for (const part of parts) await partPicture(page, folder, `${name}-${width}`, part);
    await page.close();
  }
};

const sitesIn = (
  pages: Readonly<Record<string, string>>,
  tags: readonly (keyof typeof HOSTS)[],
  parts: Site['parts'],
): readonly Site[] =>
  tags.flatMap(tag =>
    Object.entries(pages).map(([name, path]) => ({
      name: `${name}-${tag}`,
      address: `https://sellercentral.amazon.${HOSTS[tag]}${path}`,
      parts,
    })),
  );

const sites = (): readonly Site[] => [
  ...sitesIn(PAGES, ['en', 'de', 'fr', 'ja'], ['chip', 'status']),
  ...sitesIn(MORE_PAGES, ['en', 'de'], []),
];

/** The extension's own pages in both colour schemes. */
const ownPictures = async ({ context, origin }: Chromium, folder: string, language: string) => {
  for (const [name, widths] of [
    ['popup', [400]],
    ['history', WIDTHS],
    ['review', WIDTHS],
    ['evidence', WIDTHS],
    ['verify', WIDTHS],
    ['options', WIDTHS],
    ['welcome', WIDTHS],
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

const inLanguage = async (folder: string, language: string, profile: string | undefined) => {
  const browser = await startDemo({ window: 'headless', language, profile });
  try {
    if (language === 'en') for (const site of sites()) await sitePictures(browser, folder, site);
    await ownPictures(browser, folder, language);
  } finally {
    await browser.close();
  }
};

/** Takes pictures of every page of the demo in several languages and widths, and of the extension's own pages. */
export const takePictures = async (to: string, profile: string | undefined): Promise<void> => {
  const folder = resolve(to);
  await mkdir(folder, { recursive: true });
  for (const language of ['en', 'de', 'fr', 'ja']) await inLanguage(folder, language, profile);
  say(`the pictures are in ${folder}`);
};
