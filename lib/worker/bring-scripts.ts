import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

const put = async (tabId: number, files: readonly ScriptPublicPath[]): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [...files],
    injectImmediately: true,
  });
};

/**
 * Puts what reads and what draws into the top frame of a tab, in the extension's own world, and waits
 * until both have run. So the pages that are not read never load them. Rejects where the tab is gone meanwhile.
 */
export const bringScripts = (tabId: number): Promise<void> => put(tabId, ['/reader.js', '/overlay.js']);

/** Puts in what lets the seller show a number, in the same way. */
export const bringPoint = (tabId: number): Promise<void> => put(tabId, ['/point.js']);
