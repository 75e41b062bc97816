import { arrivalAgain, arrivalAtFirst, arrivalOfReturned } from './arrival';
import type { CaseState } from './case';
import { toStretch } from './in-time';
import type { KeptCase } from './kept-case';
import type { Said } from './said';
import { isOlder, mayStop, newCase, received, seen, stopped, waitingSince, type Sight } from './sight';
import type { Stretch } from './stretch';

/** A row of the list. */
export type RowSight = Sight & { readonly state: CaseState; readonly said: Said };

/** What full reads of the same list tell of a case that was never seen: not before `floor` (ms), and gone by then, if `gone`. */
export type Lists = { readonly floor: number; readonly gone: Stretch | null };

/** A clock that was stopped on the word of a page began anew after that page; otherwise nothing bounds it. */
const floorOf = ({ closedBy, known }: KeptCase): number =>
  closedBy === 'row' || closedBy === 'conversation' ? toStretch(known).after : -Infinity;

/** Takes back that it was answered, which had been inferred from a list. */
const withoutInferred = (old: KeptCase): KeptCase => {
  const last = old.rounds.at(-1);
  return last?.how === 'gone' ? { ...old, rounds: old.rounds.slice(0, -1) } : old;
};

const waitsAgain = (old: KeptCase, { said, made }: RowSight): KeptCase => {
  if (old.closedBy !== 'gone') return waitingSince(old, arrivalAtFirst(said, floorOf(old), made), made);
  const gone = toStretch(old.known).after;
  const returned = arrivalOfReturned(received(old), said, gone, made);
  return returned
    ? waitingSince(withoutInferred(old), returned, made)
    : waitingSince(old, arrivalAtFirst(said, gone, made), made);
};

/** A case that is seen for the first time. */
export const firstRow = (account: string, key: string, row: RowSight, lists: Lists): KeptCase => {
  const fresh = newCase(account, key, row);
  if (row.state === 'unknown') return fresh;
  if (row.state !== 'waiting') return stopped(fresh, row.state, row.made, { closedBy: 'row' });
  const waits = waitingSince(fresh, arrivalAtFirst(row.said, lists.floor, row.made), row.made);
  // A page that was open for long shows what a newer one knows to be answered.
  return lists.gone ? stopped(waits, 'answered', lists.gone, { closedBy: 'gone', how: 'gone' }) : waits;
};

/** A case that is known, after its row was seen. */
export const rowAgain = (known: KeptCase, row: RowSight): KeptCase => {
  const old = seen(known, row);
  if (isOlder(known, row.made) || row.state === 'unknown') return old;
  if (row.state !== 'waiting')
    return mayStop(old, row.made) ? stopped(old, row.state, row.made, { closedBy: 'row' }) : old;
  return old.running
    ? waitingSince(old, arrivalAgain(received(old), row.said), row.made)
    : waitsAgain(old, row);
};
