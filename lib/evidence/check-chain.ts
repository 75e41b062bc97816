import { canonical } from './canonical';
import { orderFault, type OrderFault } from './check-order';
import type { FileChain, FileEntry } from './file-schema';
import { linkText, startText } from './hashes';

/**
 * What is wrong with a log. `start`: it does not begin with what it says of itself. `altered`: the hash of entry `n` is not
 * that of its text and the hash before it, so it or the one before was changed. `end`: the last hash is another one.
 */
export type Fault =
  | OrderFault
  | { readonly kind: 'start' }
  | { readonly kind: 'altered'; readonly n: number }
  | { readonly kind: 'end' };

/** The hash after an entry; `at` is null where the file has only its digest. */
export type Link = { readonly n: number; readonly hash: string; readonly at: string | null };

/** `links`: every hash of a log that holds, the one before its first entry too. */
export type Verdict =
  | { readonly kind: 'whole'; readonly links: readonly Link[]; readonly clockBack: number }
  | { readonly kind: 'broken'; readonly fault: Fault };

/** Long work tells how far it is (0 to 1), and stops at once when it is no longer wanted. */
export type Work = { readonly tell?: (part: number) => void; readonly signal?: AbortSignal };

const broken = (fault: Fault): Verdict => ({ kind: 'broken', fault });

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), byte => HEX[byte]).join('');
};

/** Everything else that stands in it, known or not: what was added is then found. */
const textOf = (entry: FileEntry): string =>
  canonical(Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'hash')));

const goOn = ({ tell, signal }: Work, part: number): void => {
  signal?.throwIfAborted();
  tell?.(part);
};

/** How often the clock of the computer stood earlier than at the entry before. */
const timesBack = (entries: readonly FileEntry[]): number =>
  entries.filter(({ at }, index) => Date.parse(at) < Date.parse(entries[index - 1]?.at ?? at)).length;

const EVERY = 50;

/**
 * Checks a log as docs/evidence.md describes it, with the browser's own SHA-256. The chain must be well-formed
 * (file-schema.ts). Rejects only when it is stopped by the signal.
 */
export const checkChain = async (chain: FileChain, work: Work = {}): Promise<Verdict> => {
  const { start, before, entries, later, last } = chain;
  const unordered = orderFault(chain);
  if (unordered) return broken(unordered);
  const origin = await hashOf(startText(start));
  if (before.count === 0 && before.hash !== origin) return broken({ kind: 'start' });
  const links: Link[] = [{ n: before.count, hash: before.hash, at: null }];
  let hash = before.hash;
  for (const [index, entry] of entries.entries()) {
    if (index % EVERY === 0) goOn(work, index / entries.length);
    hash = await hashOf(linkText(hash, origin, await hashOf(textOf(entry))));
    if (hash !== entry.hash) return broken({ kind: 'altered', n: entry.n });
    links.push({ n: entry.n, hash, at: entry.at });
  }
  for (const digest of later) {
    hash = await hashOf(linkText(hash, origin, digest));
    links.push({ n: before.count + links.length, hash, at: null });
  }
  goOn(work, 1);
  return hash === last.hash
    ? { kind: 'whole', links, clockBack: timesBack(entries) }
    : broken({ kind: 'end' });
};
