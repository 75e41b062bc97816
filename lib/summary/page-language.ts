import { browser } from 'wxt/browser';
import { readSettings, SETTINGS_KEY } from '../settings';
import { readerTag } from '../words/choice';

/** The language of the extension's own pages (BCP 47): the one that the seller chose, else the browser's. */
export const pageLanguage = async (): Promise<string> =>
  readerTag((await readSettings()).language, browser.i18n.getUILanguage());

/** Loads the page anew when the seller chooses another language than the one `shown`, here or in another page. */
export const followLanguage = (shown: string): void => {
  const look = async (): Promise<void> => {
    if ((await pageLanguage()) !== shown) location.reload();
  };
  browser.storage.local.onChanged.addListener(changes => {
    if (SETTINGS_KEY in changes) void look();
  });
};
