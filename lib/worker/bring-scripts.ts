import { browser } from 'wxt/browser';

/**
 * Puts what reads and what draws into the top frame of a tab, in the extension's own world, and waits
 * until both have run. So the pages that are not read never load them. Rejects where the tab is gone meanwhile.
 */
export const bringScripts = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/reader.js', '/overlay.js'],
    injectImmediately: true,
  });
};
