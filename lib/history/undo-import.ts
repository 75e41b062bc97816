import { HEAD, readRecord } from './keep-undo';
import { isUndoHead } from './is-undo-head';
import type { Db, Kind, WriteTx } from './schema';
import { isSeriesRow } from './series-rows';
import { inOneTransaction, type Failure } from './transaction';
import { undoAccount } from './undo-account';
import { undoBlock } from './undo-block';
import { sameRecord, type UndoEntry, type UndoHead } from './undo-entry';
import { ChangedSince, undoSeries } from './undo-series';

/** After so long (ms), two weeks, an import is part of the history. */
const KEPT_FOR = 14 * 86_400_000;

/**
 * `kept`: records other than readings that changed since the import, and stay as they are. `changed`: accounts were
 * merged or removed since, so that it can no longer be told what came by the file; nothing was changed.
 */
export type Undone =
  | { readonly kind: 'undone'; readonly head: UndoHead; readonly kept: number }
  | { readonly kind: 'not-undone'; readonly reason: 'nothing' | 'changed' | Failure };

const isFresh = (head: UndoHead, now: Date): boolean => {
  const age = now.getTime() - Date.parse(head.at);
  return age <= KEPT_FOR && age > -KEPT_FOR;
};

/** The last import that can still be undone, or null. */
export const lastImport = async (db: Db, now: Date): Promise<UndoHead | null> => {
  const stored: unknown = await db.get('undo', HEAD);
  return isUndoHead(stored) && isFresh(stored, now) ? stored : null;
};

/** Frees the room of an undo that is too old to be used. */
export const forgetOldUndo = async (db: Db, now: Date): Promise<void> => {
  if ((await db.count('undo')) > 0 && (await lastImport(db, now)) === null) await db.clear('undo');
};

const isNothing = ({ rules, templates, messages, tips, metrics, targets }: UndoHead['added']): boolean =>
  rules.length + templates.length + (metrics?.length ?? 0) + (targets?.length ?? 0) === 0 &&
  messages === null &&
  (tips?.hidden.length ?? 0) + (tips?.own.length ?? 0) + (tips?.changes?.length ?? 0) === 0;

/** Adds to the head what was done outside of the database; an import that changed nothing within has no head until then. */
export const noteElsewhere = async (
  db: Db,
  { name, at }: { readonly name: string; readonly at: Date },
  added: UndoHead['added'],
): Promise<void> => {
  const stored: unknown = await db.get('undo', HEAD);
  if (isUndoHead(stored)) await db.put('undo', { ...stored, added }, HEAD);
  else if (!isNothing(added))
    await db.put('undo', { at: at.toISOString(), file: name, entries: 0, added }, HEAD);
};

/** Any other record: back to what it was, unless it changed since. Resolves with how many stay, 0 or 1. */
const undoOther = async (tx: WriteTx, { store, key, before, after }: UndoEntry): Promise<number> => {
  if (!sameRecord(await readRecord(tx)(store, key), after)) return 1;
  const own = tx.objectStore(store);
  if (before === undefined) await own.delete(key as never);
  else await (own.keyPath === null ? own.put(before as never, key as never) : own.put(before as never));
  return 0;
};

const kindsOf = async (tx: WriteTx, entries: readonly UndoEntry[]): Promise<ReadonlyMap<number, Kind>> => {
  const before = entries.filter(({ store }) => store === 'series').map(each => each.before);
  const now: readonly unknown[] = await tx.objectStore('series').getAll();
  return new Map([...before, ...now].filter(isSeriesRow).map(({ id, kind }) => [id, kind]));
};

const undoBlocks = async (tx: WriteTx, entries: readonly UndoEntry[]): Promise<void> => {
  const kinds = await kindsOf(tx, entries);
  for (const entry of entries.filter(({ store }) => store === 'blocks')) {
    const [series] = entry.key as [number, number];
    const kind = kinds.get(series);
    // Its series is part of another one by now.
    if (kind === undefined) throw new ChangedSince();
    await undoBlock(tx, entry, kind);
  }
};

/** Blocks first, as a series goes only where it has none; accounts last, for the same reason. */
const undoAll = async (tx: WriteTx, head: UndoHead): Promise<Undone> => {
  const entries = (await tx.objectStore('undo').getAll(IDBKeyRange.bound(0, head.entries))) as UndoEntry[];
  const of = (wanted: string): UndoEntry[] => entries.filter(({ store }) => store === wanted);
  await undoBlocks(tx, entries);
  for (const entry of of('series')) await undoSeries(tx, entry);
  let kept = 0;
  for (const entry of entries)
    if (!['blocks', 'series', 'accounts'].includes(entry.store)) kept += await undoOther(tx, entry);
  for (const entry of of('accounts')) await undoAccount(tx, entry);
  await tx.objectStore('undo').clear();
  return { kind: 'undone', head, kept };
};

/**
 * Brings the history back to what it was before the last import, in one transaction: exactly, where nothing was recorded
 * since; what was recorded since stays. What the import added outside of the database is for the caller (`head.added`).
 */
export const undoImport = async (db: Db, now: Date): Promise<Undone> => {
  const head = await lastImport(db, now);
  if (!head) return { kind: 'not-undone', reason: 'nothing' };
  const written = await inOneTransaction(db, tx => undoAll(tx, head));
  if (written.kind === 'written') return written.result;
  const reason = written.error instanceof ChangedSince ? 'changed' : written.reason;
  return { kind: 'not-undone', reason };
};
