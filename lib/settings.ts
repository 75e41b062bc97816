import { browser } from 'wxt/browser';
import { array, literal, maxLength, object, optional, record, regex } from 'zod/mini';
import { kebab, must, text, yesOrNo } from './border/fields';
import { FORMS } from './border/forms';
import type { Switches } from './bus';
import type { Guessed, ZoneChoice } from './messages/zoning';
import type { Language } from './words/languages';

/** What is stored under this key is the seller's switches. */
export const SETTINGS_KEY = 'settings';
const KEY = SETTINGS_KEY;

/** More metrics than Amazon's pages and a seller's own figures will ever have. */
const MOST_HIDDEN = 500;

const zoneChoice = object({ zone: text(64), doubted: optional(literal(true)) }, must('a time zone'));
const countryKey = text(2).check(regex(FORMS.country.pattern, 'must be a country such as CA'));

export const settingsSchema = object({
  version: literal(1),
  on: yesOrNo,
  pages: record(kebab, yesOrNo),
  language: optional(text(35)),
  density: optional(text(20)),
  hidden: optional(array(kebab).check(maxLength(MOST_HIDDEN))),
  zones: optional(record(countryKey, zoneChoice)),
});

/**
 * `on`: everywhere. `pages`: by page id; a page that is not named is on. `language`: the one that the seller chose (BCP 47),
 * which a later version may have written and this one not speak; none for that of the page or of the browser.
 * `density`: how much of a chip is drawn at most; likewise a later version's may be unknown. `hidden`: metrics beside which
 * nothing is drawn, and that the popup leaves out. They are still read and kept. `zones`: by country, where Amazon's is guessed
 * (lib/messages/zoning.ts); what a later version or another browser knows may be no zone here.
 */
export type Settings = {
  readonly version: 1;
  readonly on: boolean;
  readonly pages: Readonly<Record<string, boolean>>;
  readonly language?: string | undefined;
  readonly density?: string | undefined;
  readonly hidden?: readonly string[] | undefined;
  readonly zones?: Readonly<Record<string, ZoneChoice>> | undefined;
};

/** How much of a chip is drawn at most: line and words, sign and line, a dot. */
export const DENSITIES = ['full', 'short', 'dot'] as const;
export type Density = (typeof DENSITIES)[number];

export const DEFAULTS: Settings = { version: 1, on: true, pages: {} };

/**
 * One flip of a switch, or a choice; `null` is the language of the page or of the browser, and a zone that is not known.
 * `zone-doubt`: a page contradicted that choice, if it still is the one.
 */
export type Change =
  | { readonly which: 'all'; readonly on: boolean }
  | { readonly which: 'page'; readonly pageId: string; readonly on: boolean }
  | { readonly which: 'density'; readonly density: Density }
  | { readonly which: 'metric'; readonly metric: string; readonly on: boolean }
  | { readonly which: 'zone'; readonly country: Guessed; readonly zone: string | null }
  | { readonly which: 'zone-doubt'; readonly country: string; readonly zone: string }
  | { readonly which: 'language'; readonly language: Language | null };

/** What storage held, or the defaults when it held nothing or nonsense (`bad`). */
export const parseSettings = (stored: unknown): { readonly settings: Settings; readonly bad: boolean } => {
  if (stored === undefined) return { settings: DEFAULTS, bad: false };
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? { settings: parsed.data, bad: false } : { settings: DEFAULTS, bad: true };
};

/** The chosen density; everything is drawn where none, or one that this version does not know, was chosen. */
export const densityOf = ({ density }: Settings): Density =>
  DENSITIES.find(known => known === density) ?? 'full';

const withMetric = ({ hidden = [] }: Settings, metric: string, on: boolean): readonly string[] => {
  const others = hidden.filter(each => each !== metric);
  return on ? others : [...others, metric].slice(-MOST_HIDDEN);
};

const withZone = (
  { zones = {}, ...others }: Settings,
  country: string,
  choice: ZoneChoice | null,
): Settings => {
  const { [country]: _before, ...rest } = zones;
  const next = choice === null ? rest : { ...rest, [country]: choice };
  return Object.keys(next).length === 0 ? others : { ...others, zones: next };
};

const withDoubt = (settings: Settings, country: string, zone: string): Settings =>
  settings.zones?.[country]?.zone === zone ? withZone(settings, country, { zone, doubted: true }) : settings;

/** The settings after a change. */
export const applyChange = (settings: Settings, change: Change): Settings => {
  switch (change.which) {
    case 'all':
      return { ...settings, on: change.on };
    case 'page':
      return { ...settings, pages: { ...settings.pages, [change.pageId]: change.on } };
    case 'density':
      return { ...settings, density: change.density };
    case 'metric':
      return { ...settings, hidden: withMetric(settings, change.metric, change.on) };
    case 'zone':
      return withZone(settings, change.country, change.zone === null ? null : { zone: change.zone });
    case 'zone-doubt':
      return withDoubt(settings, change.country, change.zone);
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

/** What of the settings decides how values and deadlines are drawn: a page whose look is another is drawn anew. */
export const lookOf = (settings: Settings): string =>
  JSON.stringify([densityOf(settings), settings.hidden ?? [], settings.zones ?? {}]);

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
