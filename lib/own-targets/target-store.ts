import { browser } from 'wxt/browser';
import { tellActionsChanged } from '../journal/actions-changed';
import type { OwnTargets } from './own-target';
import { ownTargetSchema } from './target-schema';

/** What is stored under `targets`: `{ version, targets }`. Open pages follow when it changes. */
export const TARGETS_KEY = 'targets';
const VERSION = 1;

type Stored = { readonly version: number; readonly targets: readonly unknown[] };

const asStored = (found: unknown): Stored => {
  const { version, targets }: Partial<Record<keyof Stored, unknown>> =
    typeof found === 'object' && found !== null ? found : {};
  return {
    version: typeof version === 'number' ? version : VERSION,
    targets: Array.isArray(targets) ? targets : [],
  };
};

const readStored = async (): Promise<Stored> =>
  asStored((await browser.storage.local.get(TARGETS_KEY))[TARGETS_KEY]);

const sound = (each: unknown): OwnTargets => {
  const parsed = ownTargetSchema.safeParse(each);
  return parsed.success ? [parsed.data] : [];
};

/** The seller's own targets, also those taken away; none where nothing is stored. What cannot be read is left out, but stays stored. */
export const readOwnTargets = async (): Promise<OwnTargets> => (await readStored()).targets.flatMap(sound);

/** Nothing is written where they are the same. */
const changeStored = async <T extends { readonly targets: OwnTargets }>(
  change: (targets: OwnTargets) => T,
): Promise<{ readonly result: T; readonly isWritten: boolean }> => {
  const stored = await readStored();
  if (stored.version > VERSION)
    throw new Error(`targets: are of version ${stored.version}; update Benchline`);
  const targets = stored.targets.flatMap(sound);
  const result = change(targets);
  if (result.targets === targets) return { result, isWritten: false };
  const damaged = stored.targets.filter(each => sound(each).length === 0);
  const kept = { version: VERSION, targets: [...result.targets, ...damaged] };
  await browser.storage.local.set({ [TARGETS_KEY]: kept });
  return { result, isWritten: true };
};

/**
 * Changes them and gives what `change` gave. A lock keeps two changes at once from losing one. Rejects where a later
 * Benchline wrote them, as it may keep more than this one knows. Pages of Seller Central that are open are told in the way
 * of the journal, which they listen to already: they send their numbers again and draw what comes back.
 */
export const changeOwnTargets = async <T extends { readonly targets: OwnTargets }>(
  change: (targets: OwnTargets) => T,
): Promise<T> => {
  const { result, isWritten } = await navigator.locks.request('benchline-targets', () =>
    changeStored(change),
  );
  if (isWritten) await tellActionsChanged();
  return result;
};
