import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Route } from 'playwright-core';
import { respond, type SiteOptions } from '../../site/respond';
import { browserPath, EXTENSIONS } from './paths';
import { copyOf, type History } from './profiles';
import { newFolder } from './temporary';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-proxy-server',
  // Nothing but the stand-in site can be reached, whatever asks.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** A Chromium with the extension, in which Seller Central's hosts answer from the stand-in site. */
export type Chromium = {
  readonly context: BrowserContext;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The profile's folder, to start again with the same history. */
  readonly profile: string;
  /** Addresses that were asked for and are not the stand-in site's: must stay empty. */
  readonly strays: string[];
  /** Requests to the stand-in site, in order. */
  readonly visits: string[];
  readonly open: (address: string, width?: number, height?: number) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** As long as it takes: how quick it is, the bench measures. */
const PATIENCE = 45_000;

export type Options = SiteOptions & {
  /** A folder to start in; an empty one is a first installation. Without it, Benchline was installed a while ago. */
  readonly profile?: string;
  /** What a profile that is not given has: nothing kept yet, or 90 days of made-up history that end yesterday. */
  readonly history?: History;
  /** The extension's folder; null for a browser without it, to compare pages. */
  readonly extension?: string | null;
  readonly window?: 'headless' | 'headed';
  /** BCP 47, of the browser's own interface and so of the extension's pages. */
  readonly language?: string;
};

/** What launches as asked: with or without a window, in a language, with or without the extension. */
const launchOptions = ({
  extension = EXTENSIONS.chromium,
  window = 'headless',
  language = 'en-US',
}: Options) => ({
  executablePath: browserPath('BENCHLINE_CHROMIUM', '/usr/bin/chromium'),
  // Playwright's own headless mode is another program, which has no extensions.
  headless: false,
  ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
  args: [
    ...FLAGS,
    `--lang=${language}`,
    ...(window === 'headless' ? ['--headless=new'] : []),
    ...(extension === null
      ? []
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
  ],
  env: { ...process.env, LANGUAGE: language },
  viewport: window === 'headless' ? { width: 1200, height: 900 } : null,
  acceptDownloads: true,
  locale: language,
});

const answer = (site: SiteOptions, strays: string[], visits: string[]) => async (route: Route) => {
  const url = new URL(route.request().url());
  const answered = respond(url, site);
  if (answered !== null) visits.push(url.href);
  if (answered !== null) return route.fulfill(answered);
  if (url.protocol === 'chrome-extension:') return route.continue();
  strays.push(url.href);
  return route.abort();
};

const originOf = async (context: BrowserContext): Promise<string> => {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE }));
  return `chrome-extension://${new URL(worker.url()).host}`;
};

/** No worker means no extension: leaves no browser behind and says what to do. */
const failing = (close: () => Promise<void>) => async (): Promise<never> => {
  await close();
  throw new Error(
    'the extension did not start: build it first (npm run build:e2e), or see its errors in Chromium',
  );
};

const opener =
  (context: BrowserContext) =>
  async (address: string, width = 1200, height = 900): Promise<Page> => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(address);
    return page;
  };

const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');

/** A new profile opens the first screen, which would take the window from the first page of a test. */
const closeWelcome = async (context: BrowserContext): Promise<void> => {
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { timeout: PATIENCE }));
  await page.waitForURL('**/welcome.html');
  await page.close();
};

/** Nothing was installed in it yet. */
const isNew = (profile: string): boolean => !existsSync(profile) || readdirSync(profile).length === 0;

/** The extension that the bench compares with has no first screen. */
const hasWelcome = (extension: string | null): boolean =>
  extension !== null && existsSync(join(extension, 'welcome.html'));

/** Only the usual extension is installed in the profiles that are copied. */
const newProfile = ({ extension, history = 'none' }: Options): Promise<string> =>
  extension === undefined ? copyOf(history) : newFolder();

/** Starts a Chromium. Close it at the end of the test file. */
export const startChromium = async (options: Options = {}): Promise<Chromium> => {
  const { profile = await newProfile(options), extension = EXTENSIONS.chromium } = options;
  const isFirst = hasWelcome(extension) && isNew(profile);
  const context = await chromium.launchPersistentContext(profile, launchOptions(options));
  context.setDefaultTimeout(PATIENCE);
  const strays: string[] = [];
  const visits: string[] = [];
  await context.route('**/*', answer({ today: new Date(), ...options }, strays, visits));
  const close = () => context.close();
  const origin = extension === null ? '' : await originOf(context).catch(failing(close));
  if (isFirst) await closeWelcome(context);
  return { context, origin, profile, strays, visits, open: opener(context), close };
};
