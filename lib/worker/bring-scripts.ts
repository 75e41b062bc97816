import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { PAGES } from '../reader/pages';
import { messages } from '../reader/pages/messages';

const put = async (tabId: number, files: readonly ScriptPublicPath[]): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [...files],
    injectImmediately: true,
  });
};

/** Only the pages with tables of the past need what reads those. */
const readerFor = (pageId: string): ScriptPublicPath =>
  PAGES.find(({ id }) => id === pageId)?.past ? '/reader-of-reports.js' : '/reader.js';

/** Only the messages page has an inbox. */
const inboxFor = (pageId: string): readonly ScriptPublicPath[] =>
  pageId === messages.id ? ['/inbox.js'] : [];

/**
 * Puts what reads and what draws into the top frame of a tab, in the extension's own world, and waits
 * until both have run. So the pages that are not read never load them. Rejects where the tab is gone meanwhile.
 */
export const bringScripts = (tabId: number, pageId: string): Promise<void> =>
  put(tabId, [readerFor(pageId), '/overlay.js', ...inboxFor(pageId)]);

/** Puts in what lets the seller show a number, in the same way. */
export const bringPoint = (tabId: number): Promise<void> => put(tabId, ['/point.js']);

/** Puts in what reports a page, in the same way. */
export const bringReport = (tabId: number): Promise<void> => put(tabId, ['/report.js']);
