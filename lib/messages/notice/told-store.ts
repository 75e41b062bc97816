import { browser } from 'wxt/browser';
import { array, int, nullable, object, string } from 'zod/mini';
import { lazy } from '../../lazy';
import type { Told } from './told';

/** What is stored under this key: keyed hashes, marks and instants, nothing of a buyer's. */
const KEY = 'notices-told';

const toldSchema = lazy(() =>
  array(
    object({
      key: string(),
      upTo: int(),
      mark: nullable(int()),
      lastCall: nullable(int()),
      notice: nullable(string()),
      again: nullable(int()),
      at: int(),
    }),
  ),
);

const read = async (): Promise<readonly Told[]> => {
  const parsed = toldSchema().safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : [];
};

/** Reads and changes what was told, under a lock; gives what `change` gave. Written before it resolves. */
export const changeTold = <T extends { readonly told: readonly Told[] }>(
  change: (told: readonly Told[]) => T,
): Promise<T> =>
  navigator.locks.request('benchline-notices', async () => {
    const before = await read();
    const result = change(before);
    if (result.told !== before) await browser.storage.local.set({ [KEY]: [...result.told] });
    return result;
  });
