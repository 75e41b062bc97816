import { browser } from 'wxt/browser';
import { parseMessageSettings, type MessageSettings } from './message-settings-schema';

/** What is stored under `messages`. */
export const MESSAGE_SETTINGS_KEY = 'messages';

/** The options of buyer messages; the defaults where they are missing or broken. */
export const readMessageSettings = async (): Promise<MessageSettings> => {
  const { [MESSAGE_SETTINGS_KEY]: stored } = await browser.storage.local.get(MESSAGE_SETTINGS_KEY);
  return parseMessageSettings(stored);
};

/** Changes some of them and gives all after it. A lock keeps two changes at once from losing one. */
export const changeMessageSettings = (
  change: Partial<Omit<MessageSettings, 'version'>>,
): Promise<MessageSettings> =>
  navigator.locks.request('benchline-messages', async () => {
    const settings = { ...(await readMessageSettings()), ...change };
    await browser.storage.local.set({ [MESSAGE_SETTINGS_KEY]: settings });
    return settings;
  });
