import { browser } from 'wxt/browser';

/**
 * Puts the overlay script into the top frame of a tab, in the extension's own world, and waits until it
 * has run. So the pages that are not read never load it. Rejects where the tab is gone meanwhile.
 */
export const bringOverlay = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/overlay.js'],
    injectImmediately: true,
  });
};
