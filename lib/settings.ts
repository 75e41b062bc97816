import { browser } from 'wxt/browser';
import { literal, object, optional, record } from 'zod/mini';
import { kebab, text, yesOrNo } from './border/fields';
import type { Switches } from './bus';
import type { Language } from './words/languages';

/** What is stored under this key is the seller's switches. */
export const SETTINGS_KEY = 'settings';
const KEY = SETTINGS_KEY;

export const settingsSchema = object({
  version: literal(1),
  on: yesOrNo,
  pages: record(kebab, yesOrNo),
  language: optional(text(35)),
});

/**
 * `on`: everywhere. `pages`: by page id; a page that is not named is on. `language`: the one that the seller chose (BCP 47),
 * which a later version may have written and this one not speak; none for that of the page or of the browser.
 */
export type Settings = {
  readonly version: 1;
  readonly on: boolean;
  readonly pages: Readonly<Record<string, boolean>>;
  readonly language?: string | undefined;
};

export const DEFAULTS: Settings = { version: 1, on: true, pages: {} };

/** One flip of a switch, or a choice; `null` is the language of the page or of the browser. */
export type Change =
  | { readonly which: 'all'; readonly on: boolean }
  | { readonly which: 'page'; readonly pageId: string; readonly on: boolean }
  | { readonly which: 'language'; readonly language: Language | null };

/** What storage held, or the defaults when it held nothing or nonsense (`bad`). */
export const parseSettings = (stored: unknown): { readonly settings: Settings; readonly bad: boolean } => {
  if (stored === undefined) return { settings: DEFAULTS, bad: false };
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? { settings: parsed.data, bad: false } : { settings: DEFAULTS, bad: true };
};

/** The settings after a change. */
export const applyChange = (settings: Settings, change: Change): Settings => {
  switch (change.which) {
    case 'all':
      return { ...settings, on: change.on };
    case 'page':
      return { ...settings, pages: { ...settings.pages, [change.pageId]: change.on } };
    default: {
      const { language: _before, ...others } = settings;
      return change.language === null ? others : { ...others, language: change.language };
    }
  }
};

/** The two switches as the status of a page shows them; Benchline works there only when both are on. */
export const switchesFor = (settings: Settings, pageId: string): Switches => ({
  page: Object.hasOwn(settings.pages, pageId) ? settings.pages[pageId] !== false : true,
  all: settings.on,
});

let complained = false;
const complainOnce = (): void => {
  if (complained) return;
  complained = true;
  console.warn('Benchline: the stored settings could not be read; the defaults are used.');
};

/** The seller's settings from storage.local; the defaults where they are missing or broken. */
export const readSettings = async (): Promise<Settings> => {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { settings, bad } = parseSettings(stored);
  if (bad) complainOnce();
  return settings;
};

/** Flips one switch and gives the settings after it. A lock keeps two flips at once from losing one. */
export const switchOn = (change: Change): Promise<Settings> =>
  navigator.locks.request('benchline-settings', async () => {
    const settings = applyChange(await readSettings(), change);
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });

/**
 * As `switchOn`, for a page that may be gone the next moment, as the popup: the change of what is `known` is on its way
 * before anything is waited for. Then once more under the lock, should another flip have come between.
 */
export const switchOnAtOnce = async (known: Settings, change: Change): Promise<Settings> => {
  await browser.storage.local.set({ [KEY]: applyChange(known, change) });
  return switchOn(change);
};
