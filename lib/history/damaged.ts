import { isHead, isTerms } from '../evidence/stored';
import { isKeptAction } from '../journal/kept-action';
import { isKeptRead } from './is-case';
import type { Db } from './schema';

/** How many records of each kind could not be read; what is left out is none. */
export type Damaged = Partial<Readonly<Record<DamagedKind, number>>>;
export type DamagedKind =
  'accounts' | 'series' | 'readings' | 'cases' | 'inboxes' | 'actions' | 'logs' | 'entries';

const without = (stored: readonly unknown[], isSound: (each: unknown) => boolean): number =>
  stored.filter(each => !isSound(each)).length;

/** The logs that cannot be read in full, as their head or what their entries share is damaged. */
const damagedLogs = async (db: Db): Promise<number> => {
  const [heads, terms] = await Promise.all([db.getAll('evidence-heads'), db.getAll('evidence-terms')]);
  return without(heads, isHead) + without(terms, isTerms);
};

/** Counts what is damaged in the stores that are small enough to be looked through at each opening of a page. */
export const damagedBeside = async (db: Db): Promise<Damaged> => {
  const [inboxes, actions, logs] = await Promise.all([
    db.getAll('inboxes'),
    db.getAll('actions'),
    damagedLogs(db),
  ]);
  return { inboxes: without(inboxes, isKeptRead), actions: without(actions, isKeptAction), logs };
};
