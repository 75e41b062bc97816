import { browser } from 'wxt/browser';
import { readSettings, SETTINGS_KEY } from '../settings';
import { readerTag } from '../words/choice';
import { waitingWordsFor } from '../words/waiting/waiting-words';
import { oneAtATime } from './watch/one-at-a-time';

const HISTORY = 'history';

type Lent = {
  readonly openPage: (path: `/${string}`) => Promise<unknown>;
  readonly say: (about: string, words: string) => void;
};

/** Both browsers keep the entries of an extension whose worker is stopped, so they are put anew, not added. */
const putMenu = async (): Promise<void> => {
  const { language } = await readSettings();
  const say = waitingWordsFor(readerTag(language, browser.i18n.getUILanguage()));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: HISTORY, title: say('open-history'), contexts: ['action'] });
};

/**
 * Has an entry in the menu of the toolbar button open the history, in the seller's language from now on. Call it before
 * anything is awaited, as the click may be what woke the worker.
 */
export const startMenu = ({ openPage, say }: Lent): void => {
  const failed = (error: unknown): void => say('menu', `the menu failed (${String(error)}).`);
  const put = oneAtATime(putMenu);
  const putAgain = (): void => void put().catch(failed);
  browser.runtime.onInstalled.addListener(putAgain);
  browser.storage.local.onChanged.addListener(changes => {
    if (SETTINGS_KEY in changes) putAgain();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === HISTORY) void openPage('/history.html').catch(failed);
  });
};
