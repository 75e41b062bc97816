import { chainSchema, type FileChain } from '../evidence/file-schema';
import { stepper, UNWATCHED } from './pace';

type Check = { readonly safeParse: (list: readonly unknown[]) => { readonly success: boolean } };

/** So many are checked at once, within less time than one notices. */
const PART = 500;

/** What of a list goes into a file, and how many do not. */
export type Fit<T> = { readonly rows: T[]; readonly left: number };

/**
 * Leaves out of a list what the check of an import would refuse: one damaged record that looks sound would else keep the whole
 * file from being read again. Makes way to the page as it goes.
 */
export const fitForFile = async <T>(list: Check, all: readonly T[]): Promise<Fit<T>> => {
  const step = stepper(UNWATCHED);
  const rows: T[] = [];
  for (let from = 0; from < all.length; from += PART) {
    await step(from, all.length);
    const part = all.slice(from, from + PART);
    const fit = list.safeParse(part).success ? part : part.filter(each => list.safeParse([each]).success);
    for (const each of fit) rows.push(each);
  }
  return { rows, left: all.length - rows.length };
};

/** As fitForFile, of evidence logs: an entry that is left out is missing there, as the check of the log will say. */
export const fitLogs = async (chains: readonly FileChain[]): Promise<Fit<FileChain>> => {
  const sound = chains.filter(
    chain => chainSchema.safeParse({ ...chain, entries: [], later: [] } satisfies FileChain).success,
  );
  const rows: FileChain[] = [];
  for (const chain of sound)
    rows.push({ ...chain, entries: (await fitForFile(chainSchema.shape.entries, chain.entries)).rows });
  return { rows, left: chains.length - rows.length };
};
