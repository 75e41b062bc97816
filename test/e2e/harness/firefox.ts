import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { respond, type SiteOptions } from '../../site/respond';
import { browserPath, EXTENSIONS } from './paths';

/** A Firefox with the extension, in which Seller Central's hosts answer from the stand-in site. */
export type Firefox = {
  readonly browser: Browser;
  readonly strays: string[];
  readonly open: (address: string, width?: number) => Promise<Page>;
  /** Opens one of the extension's own pages, for instance `/history.html`. */
  readonly openOwn: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
};

const ID = 'benchline@benchline.example';
/** Firefox makes an extension's host name at random unless a preference says it. */
const HOST = '6f1d3f4e-4a51-4b8e-9c52-0b1e2d3c4b5a';
const ORIGIN = `moz-extension://${HOST}`;
const OWN_PAGE_TIMEOUT = 2000;

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
  // Temporary add-ons get the host permissions of their manifest, as a seller grants them at installation.
  'extensions.originControls.grantByDefault': true,
  'network.proxy.type': 0,
  'network.captive-portal-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
};

const answer = (site: SiteOptions, strays: string[]) => (request: HTTPRequest) => {
  const url = new URL(request.url());
  const answered = respond(url, site);
  if (answered !== null) return void request.respond(answered);
  if (!url.protocol.startsWith('http')) return void request.continue();
  strays.push(url.href);
  return void request.abort();
};

const opener =
  (browser: Browser, site: SiteOptions, strays: string[]) =>
  async (address: string, width = 1200): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.setRequestInterception(true);
    page.on('request', answer(site, strays));
    await page.goto(address);
    return page;
  };

const ownOpener = (browser: Browser) => async (path: string) => {
  const page = await browser.newPage();
  // BiDi never reports the end of a navigation to an extension's page, so we look at the page itself.
  const isThere = page.waitForFunction(
    start => location.href.startsWith(start) && document.readyState === 'complete',
    {},
    ORIGIN,
  );
  page.goto(`${ORIGIN}${path}`, { timeout: OWN_PAGE_TIMEOUT }).catch(() => {});
  await isThere;
  return page;
};

type Own = {
  /** The extension's folder. */
  readonly extension?: string;
  /** As in about:config. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
};

/** The first screen, which an installation opens, would take the window from the first page of a test: it is there before that. */
const untilWelcomed = async (browser: Browser): Promise<void> => {
  const until = Date.now() + OWN_PAGE_TIMEOUT;
  while ((await browser.pages()).length < 2 && Date.now() < until)
    await new Promise(resolve => setTimeout(resolve, 50));
};

/** Starts a Firefox. Close it at the end of the test file. */
export const startFirefox = async ({
  extension = EXTENSIONS.firefox,
  preferences = {},
  ...options
}: SiteOptions & Own = {}): Promise<Firefox> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: browserPath('BENCHLINE_FIREFOX', '/usr/bin/firefox-esr'),
    headless: true,
    // Without it, the extension's own pages cannot be opened.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { ...PREFERENCES, ...preferences },
  });
  await browser.installExtension(extension);
  await untilWelcomed(browser);
  const strays: string[] = [];
  const open = opener(browser, { today: new Date(), ...options }, strays);
  return { browser, strays, open, openOwn: ownOpener(browser), close: () => browser.close() };
};
