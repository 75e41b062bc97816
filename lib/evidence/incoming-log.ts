import { toAccount } from '../history/account-id';
import { checkChain } from './check-chain';
import type { ChainStart, Mark } from './entry';
import type { FileChain } from './file-schema';
import { NO_TERMS, type StoredEntry, type Terms } from './stored';
import { termBook } from './term-book';
import { toStored } from './to-stored';

/** A log of a file that holds, as it will lie on disk. `account`: whose it is here. */
export type IncomingLog = {
  readonly account: string;
  readonly start: ChainStart;
  readonly cut: Mark;
  readonly last: Mark;
  /** By number, without gaps, from the one after `cut`. */
  readonly entries: readonly StoredEntry[];
  readonly terms: Terms;
};

const ownerOf = async ({ store, country, host }: ChainStart['account']): Promise<string> =>
  (await toAccount({ store, country, host, assumed: store === '' && country === '' })).id;

/** Entries of which the file has only digests are not kept: nothing could be shown of them. */
const toLog = async ({ start, before, entries }: FileChain): Promise<IncomingLog> => {
  const book = termBook(NO_TERMS);
  const stored = entries.map(({ hash, ...entry }) => toStored(entry, hash, book));
  const hash = entries.at(-1)?.hash ?? before.hash;
  return {
    account: await ownerOf(start.account),
    start,
    cut: before,
    last: { count: before.count + entries.length, hash },
    entries: stored,
    terms: book.terms(),
  };
};

/** The logs of a file: those that hold, and how many do not; null where it was stopped by the signal. */
export const incomingLogs = async (
  chains: readonly FileChain[] | undefined,
  signal: AbortSignal,
): Promise<{ readonly logs: readonly IncomingLog[]; readonly broken: number } | null> => {
  const logs: IncomingLog[] = [];
  let broken = 0;
  for (const chain of chains ?? []) {
    if (signal.aborted) return null;
    const verdict = await checkChain(chain, {});
    if (verdict.kind === 'broken') broken += 1;
    else if (chain.entries.length > 0) logs.push(await toLog(chain));
  }
  return signal.aborted ? null : { logs, broken };
};
