import { browser } from 'wxt/browser';
import { type OwnTip, type RemovedTip, type TipChoices } from './own-tip';
import { ownTipSchema, removedTipSchema, tipId } from './tips-schema';

/** What is stored under `tips`: `{ version, hidden, own, removed }`. Open pages are read anew when it changes. */
export const TIPS_KEY = 'tips';
const VERSION = 1;

type Stored = {
  readonly version: number;
  readonly hidden: readonly unknown[];
  readonly own: readonly unknown[];
  readonly removed: readonly unknown[];
};

const listed = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);

const asStored = (found: unknown): Stored => {
  const { version, hidden, own, removed }: Partial<Record<keyof Stored, unknown>> =
    typeof found === 'object' && found !== null ? found : {};
  return {
    version: typeof version === 'number' ? version : VERSION,
    hidden: listed(hidden),
    own: listed(own),
    removed: listed(removed),
  };
};

const readStored = async (): Promise<Stored> =>
  asStored((await browser.storage.local.get(TIPS_KEY))[TIPS_KEY]);

const soundTip = (each: unknown): readonly OwnTip[] => {
  const parsed = ownTipSchema.safeParse(each);
  return parsed.success ? [parsed.data] : [];
};
const soundRemoved = (each: unknown): readonly RemovedTip[] => {
  const parsed = removedTipSchema.safeParse(each);
  return parsed.success ? [parsed.data] : [];
};
const soundId = (each: unknown): readonly string[] => {
  const parsed = tipId.safeParse(each);
  return parsed.success ? [parsed.data] : [];
};

const choicesOf = ({ hidden, own, removed }: Stored): TipChoices => ({
  hidden: hidden.flatMap(soundId),
  own: own.flatMap(soundTip),
  removed: removed.flatMap(soundRemoved),
});

/** What the seller made of the tips; nothing where nothing is stored. What cannot be read is left out, but stays stored. */
export const readTipChoices = async (): Promise<TipChoices> => choicesOf(await readStored());

/** As it is stored; null where the seller has made no choice, for the export. */
export const storedTipChoices = async (): Promise<TipChoices | null> => {
  const choices = await readTipChoices();
  return Object.values(choices).every(list => list.length === 0) ? null : choices;
};

/**
 * Changes them and gives what `change` gave. A lock keeps two changes at once from losing one; nothing is written where they
 * are the same. Rejects where a later Benchline wrote them, as it may keep more than this one knows.
 */
export const changeTipChoices = <T extends { readonly choices: TipChoices }>(
  change: (choices: TipChoices) => T,
): Promise<T> =>
  navigator.locks.request('benchline-tips', async () => {
    const stored = await readStored();
    if (stored.version > VERSION) throw new Error(`tips: are of version ${stored.version}; update Benchline`);
    const choices = choicesOf(stored);
    const result = change(choices);
    if (result.choices === choices) return result;
    const damaged = stored.own.filter(each => soundTip(each).length === 0);
    const { hidden, own, removed } = result.choices;
    await browser.storage.local.set({
      [TIPS_KEY]: { version: VERSION, hidden, own: [...own, ...damaged], removed },
    });
    return result;
  });

/** For the worker and tests. */
export type TipStore = { readonly read: typeof readTipChoices; readonly change: typeof changeTipChoices };
