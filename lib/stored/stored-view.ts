import { openHistory } from '../history/open';
import type { Reader } from '../summary/reader';
import { STORED, type EveryStore } from './listing';

/** What the options say of one group of what is stored; `places`: what each is called inside, with how much is there. */
export type StoredGroup = { readonly id: string; readonly text: string; readonly places: string };

export type StoredView = {
  readonly groups: readonly StoredGroup[];
  /** How much room all of it takes. */
  readonly usage: string;
  /** Why nothing was counted, or ''. */
  readonly note: string;
};

type Counts = ReadonlyMap<EveryStore, number>;

/** How many records each store has; null where the database cannot be opened or read. */
export const countStored = async (): Promise<Counts | null> => {
  const opened = await openHistory();
  if (opened.kind === 'off') return null;
  const { db } = opened;
  try {
    const names = STORED.flatMap(({ stores }): readonly EveryStore[] => stores);
    return new Map(await Promise.all(names.map(async name => [name, await db.count(name)] as const)));
  } catch {
    return null;
  } finally {
    db.close();
  }
};

/** Bytes that the browser says are in use, or null where it does not say. */
export const usedBytes = async (): Promise<number | null> => {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
};

const MEGABYTE = 1_000_000;

/** "2.4 MB", and never less than a tenth, as nothing at all would be a wrong word for little. */
const sizeText = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 10 * MEGABYTE ? 1 : 0,
  }).format(Math.max(0.1, bytes / MEGABYTE));

/** What is stored, in plain words. */
export const storedView = (
  counts: Counts | null,
  bytes: number | null,
  { words: { language }, say }: Reader,
): StoredView => {
  const number = new Intl.NumberFormat(language);
  const counted = (name: EveryStore): string => {
    const count = counts?.get(name);
    return count === undefined ? name : `${name} (${number.format(count)})`;
  };
  return {
    groups: STORED.map(({ id, stores, keys }) => ({
      id,
      text: say(id),
      places: [...stores.map(counted), ...keys].join(', '),
    })),
    usage:
      bytes === null ? say('stored-usage-unknown') : say('stored-usage', { size: sizeText(bytes, language) }),
    note: counts === null ? say('stored-off') : '',
  };
};

/** Has the seller typed the word that confirms? In any case, and with spaces around it. */
export const isTyped = (typed: string, word: string): boolean =>
  typed.normalize('NFKC').trim().toLocaleUpperCase() === word.normalize('NFKC').toLocaleUpperCase();
