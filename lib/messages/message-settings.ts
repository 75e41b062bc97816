import { browser } from 'wxt/browser';
import { MESSAGE_DEFAULTS, messageSettingsSchema, type MessageSettings } from './message-settings-schema';

/** What is stored under `messages`. */
export const MESSAGE_SETTINGS_KEY = 'messages';

const stored = async (): Promise<unknown> =>
  (await browser.storage.local.get(MESSAGE_SETTINGS_KEY))[MESSAGE_SETTINGS_KEY];

/** As the seller set them, or null where nothing, or nonsense, is stored. */
export const storedMessageSettings = async (): Promise<MessageSettings | null> => {
  const parsed = messageSettingsSchema.safeParse(await stored());
  return parsed.success ? parsed.data : null;
};

/** The options of buyer messages; the defaults where they are missing or broken. */
export const readMessageSettings = async (): Promise<MessageSettings> =>
  (await storedMessageSettings()) ?? MESSAGE_DEFAULTS;

/** Changes some of them and gives all after it. A lock keeps two changes at once from losing one. */
export const changeMessageSettings = (
  change: Partial<Omit<MessageSettings, 'version'>>,
): Promise<MessageSettings> =>
  navigator.locks.request('benchline-messages', async () => {
    const settings = { ...(await readMessageSettings()), ...change };
    await browser.storage.local.set({ [MESSAGE_SETTINGS_KEY]: settings });
    return settings;
  });

/**
 * Takes the options of a file where there are none here, and gives them; null where they stay as they are. Its notices stay
 * off: the browser asks for them only in a click.
 */
export const adoptMessageSettings = async (settings: MessageSettings): Promise<MessageSettings | null> =>
  (await storedMessageSettings()) === null ? changeMessageSettings({ ...settings, notices: false }) : null;

/** Takes back what `adoptMessageSettings` gave (as JSON), unless it was changed since. */
export const dropMessageSettings = (adopted: string): Promise<void> =>
  navigator.locks.request('benchline-messages', async () => {
    if (JSON.stringify(await storedMessageSettings()) === adopted)
      await browser.storage.local.remove(MESSAGE_SETTINGS_KEY);
  });
