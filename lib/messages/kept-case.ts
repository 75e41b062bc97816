import type { Between, Case, CaseState } from './case';

/** The states in which a clock may run. */
export const OPEN_STATES: readonly CaseState[] = ['waiting', 'unknown'];

/** How a clock was last stopped. `gone` is an inference: the case was not in a list read in full. */
export type ClosedBy = 'row' | 'gone' | 'conversation' | 'import';

/** A case as it lies on disk. */
export type KeptCase = Case & {
  /** Keyed hashes of what it may be known by, each with its kind in front: `t:` thread, `ob:` order and buyer, `bs:` buyer and subject, `os:` order and subject. */
  readonly names: readonly string[];
  /** Where it stood in a list: which account was chosen, on which host. Only a list of the same place can say that it is gone. */
  readonly places: readonly string[];
  /** When the page was made that showed it waiting last; null where none did. */
  readonly waited: Between | null;
  /** When the page was made from which `state` is known. */
  readonly known: Between;
  readonly closedBy: ClosedBy | null;
  /** The zone that the seller chose for a country, where a date that was read in it is `receivedAfter` (zone-mark.ts). */
  readonly readIn?: { readonly country: string; readonly zone: string };
  /** Whose secret made the key, of a case that came by a file and that this installation never saw; left out for its own. */
  readonly keyId?: string;
};

/** The last reads of one list. */
export type KeptRead = {
  readonly account: string;
  readonly place: string;
  readonly filter: string;
  /** When the page was made that showed this list in full last; null where none did. */
  readonly full: Between | null;
  /** By which kinds of names each row of that list could be known. */
  readonly kinds: readonly string[];
  /** When this list was read last, in full or in part (ISO). */
  readonly at: string;
  readonly rows: number;
  /** The cards' counts at that time; null where the page had none. */
  readonly needed: number | null;
  readonly unresolved: number | null;
  /** Cases that need a response by the cards and that no list had shown then. */
  readonly unseen: number;
};
