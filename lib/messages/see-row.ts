import { arrivalAgain, arrivalAtFirst, arrivalOfReturned } from './arrival';
import { byMachine } from './by-machine';
import type { CaseState } from './case';
import { toStretch } from './in-time';
import type { KeptCase } from './kept-case';
import type { Said } from './said';
import { isOlder, mayStop, newCase, received, seen, stopped, waitingSince, type Sight } from './sight';
import { hull, isSome, type Stretch } from './stretch';

/** A row of the list. */
export type RowSight = Sight & { readonly state: CaseState; readonly said: Said };

/** What full reads of the same list tell of a case that was never seen: not before `floor` (ms), and gone by then, if `gone`. */
export type Lists = { readonly floor: number; readonly gone: Stretch | null };

/**
 * Nothing but the list's date bounds the arrival on its early side, and the list may show a later message than the first one
 * that waits: only Amazon's timer, the conversation, or a read without it after that date could tell.
 */
const isByDate = ({ exact, dates }: Said, floor: number): boolean =>
  exact.length === 0 && isSome(dates) && floor < hull(dates).after;

const marked = (waits: KeptCase, said: Said, floor: number): KeptCase =>
  isByDate(said, floor) ? { ...waits, dated: true } : waits;

/** A clock that was stopped on the word of a page began anew after that page; otherwise nothing bounds it. */
const floorOf = ({ closedBy, known }: KeptCase): number =>
  closedBy === 'row' || closedBy === 'conversation' ? toStretch(known).after : -Infinity;

/** Takes back that it was answered, which had been inferred from a list. */
const withoutInferred = (old: KeptCase): KeptCase => {
  const last = old.rounds.at(-1);
  return last?.how === 'gone' ? { ...old, rounds: old.rounds.slice(0, -1) } : old;
};

/** The old message, where its answer may not have counted and the row does not say that it is another one. */
const neverAnswered = (old: KeptCase, { said, made }: RowSight): KeptCase | null => {
  const machine = byMachine(old);
  if (!machine) return null;
  const returned = arrivalOfReturned(toStretch(machine.received), said, toStretch(old.known).after, made);
  return returned && waitingSince({ ...old, rounds: old.rounds.slice(0, -1) }, returned, made);
};

const waitsAgain = (old: KeptCase, row: RowSight): KeptCase => {
  const { said, made } = row;
  const floor = floorOf(old);
  if (old.closedBy !== 'gone')
    return (
      neverAnswered(old, row) ??
      marked(waitingSince(old, arrivalAtFirst(said, floor, made), made), said, floor)
    );
  const gone = toStretch(old.known).after;
  const returned = arrivalOfReturned(received(old), said, gone, made);
  return returned
    ? waitingSince(withoutInferred(old), returned, made)
    : marked(waitingSince(old, arrivalAtFirst(said, gone, made), made), said, gone);
};

/**
 * A running case that no page is known to have shown waiting: of an import, or seen by a clock that was ahead (set-back.ts). What
 * was known holds beside what the row says; the earlier one counts.
 */
const firstOfRunning = (old: KeptCase, { said, made }: RowSight): KeptCase => {
  const { after, before } = arrivalAtFirst(said, -Infinity, made);
  const known = received(old).after;
  const when = { after: known === -Infinity ? after : Math.min(known, after), before };
  return marked(waitingSince(old, when, made), said, -Infinity);
};

/** A case that is seen for the first time. */
export const firstRow = (account: string, key: string, row: RowSight, lists: Lists): KeptCase => {
  const fresh = newCase(account, key, row);
  if (row.state === 'unknown') return fresh;
  if (row.state !== 'waiting') return stopped(fresh, row.state, row.made, { closedBy: 'row' });
  const came = arrivalAtFirst(row.said, lists.floor, row.made);
  const waits = marked(waitingSince(fresh, came, row.made), row.said, lists.floor);
  // A page that was open for long shows what a newer one knows to be answered.
  return lists.gone ? stopped(waits, 'answered', lists.gone, { closedBy: 'gone', how: 'gone' }) : waits;
};

/** A clock that goes on: what bounds it stays what it was, but for Amazon's timer. */
const waitsOn = (old: KeptCase, { said, made }: RowSight): KeptCase => {
  const waits = waitingSince(old, arrivalAgain(received(old), said), made);
  return old.dated && said.exact.length === 0 ? { ...waits, dated: true } : waits;
};

/**
 * Is what a row says of a message from before the one that waits? A row shows its latest message, so it is of another case that
 * nothing tells from this one: an old one of the same buyer, order and subject. It stops no clock.
 */
const isOfBefore = (old: KeptCase, { said: { dates } }: RowSight): boolean =>
  old.running && isSome(dates) && hull(dates).before < received(old).after;

/** A case that is known, after its row was seen. */
export const rowAgain = (known: KeptCase, row: RowSight): KeptCase => {
  const old = seen(known, row);
  if (isOlder(known, row.made) || row.state === 'unknown') return old;
  if (row.state !== 'waiting')
    return mayStop(old, row.made) && !isOfBefore(known, row)
      ? stopped(old, row.state, row.made, { closedBy: 'row' })
      : old;
  if (!old.running) return waitsAgain(old, row);
  return old.waited === null ? firstOfRunning(old, row) : waitsOn(old, row);
};
