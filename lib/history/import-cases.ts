import { casesOf } from './stored-cases';
import { fromFile, withoutClock, type FileCase } from './case-file';
import type { Change, Counts } from './import-series';
import { joinCases, sameCase } from './join-cases';
import type { KeptCase } from '../messages/kept-case';
import type { WriteTx } from './schema';

/** A case that this installation saw itself, and no less lately than the file did: the file adds only what was answered. */
const isFresher = (there: KeptCase, file: KeptCase): boolean =>
  there.names.length > 0 && there.lastSeen >= file.lastSeen;

const joined = (there: KeptCase, file: KeptCase): KeptCase => {
  const { keyId: _, ...both } = joinCases(there, file);
  const { rounds, firstSeen, country, theme } = both;
  const base = isFresher(there, file) ? { ...there, rounds, firstSeen, country, theme } : both;
  return withoutClock({ ...base, ...(there.keyId !== undefined && { keyId: there.keyId }) });
};

const importCase = async (tx: WriteTx, there: KeptCase | undefined, file: KeptCase): Promise<Change> => {
  const cases = tx.objectStore('cases');
  const next = there ? joined(there, file) : withoutClock(file);
  if (there && sameCase(there, next)) return 'unchanged';
  await cases.put(next);
  return there ? 'updated' : 'added';
};

const keptOf = async (tx: WriteTx, files: readonly KeptCase[]): Promise<ReadonlyMap<string, KeptCase>> => {
  const accounts = [...new Set(files.map(({ account }) => account))];
  const kept = (await Promise.all(accounts.map(account => casesOf(tx, account)))).flat();
  return new Map(kept.map(each => [`${each.account} ${each.key}`, each]));
};

/** One record a case, whatever the file says twice. */
const once = (files: readonly KeptCase[]): readonly KeptCase[] => {
  const byName = new Map<string, KeptCase>();
  for (const each of files) {
    const name = `${each.account} ${each.key}`;
    const same = byName.get(name);
    byName.set(name, same ? joinCases(same, each) : each);
  }
  return [...byName.values()];
};

/** Merges the cases of a file within a transaction. A clock goes on only for a case that this installation knows itself. */
export const importCases = async (
  tx: WriteTx,
  cases: readonly FileCase[],
  ownerOf: (fileId: string) => string,
): Promise<Counts> => {
  const files = once(cases.map(each => fromFile(each, ownerOf(each.account))));
  const kept = await keptOf(tx, files);
  const changes = await Promise.all(
    files.map(each => importCase(tx, kept.get(`${each.account} ${each.key}`), each)),
  );
  const count = (change: Change): number => changes.filter(each => each === change).length;
  return { added: count('added'), updated: count('updated'), unchanged: count('unchanged') };
};
