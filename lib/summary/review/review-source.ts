import type { InboxOf } from '../../history/cases';
import type { Account } from '../../history/schema';
import type { ListedSeries } from '../../history/series';
import type { Action } from '../../journal/action';
import type { TipChoices } from '../../journal/own-tip';
import type { Case } from '../../messages/case';
import type { Told } from '../../messages/case-contacts';
import type { OwnMessages } from '../../messages/own-messages';
import type { Known } from '../order';
import type { Reader } from '../reader';
import type { Did } from './review-deeds';
import type { ReviewWeek } from './weeks';

/** A message as a review counts it. */
export type Message = Told & Pick<Case, 'account' | 'firstSeen' | 'lastSeen'>;

/** Everything that a review is made of. `series`: readings and reports, as listed at the week's end. */
export type ReviewSource = {
  readonly accounts: readonly Account[];
  readonly series: readonly ListedSeries[];
  readonly actions: readonly Action[];
  readonly cases: readonly Message[];
  readonly inboxes: readonly InboxOf[];
  readonly choices: TipChoices;
  /** For each account that of its store in all marketplaces, under which messages are kept. */
  readonly stores: ReadonlyMap<string, string>;
};

/** One account within it. `entries`: as known at the end, the neediest first; `before`: as known when the week began. */
export type Reviewed = {
  readonly account: Account;
  readonly entries: readonly Known[];
  readonly before: readonly Known[];
  readonly reports: readonly ListedSeries[];
  readonly actions: readonly Action[];
  readonly choices: TipChoices;
  /** Of each entry what the seller did for it, with what was known at the end of what came after. */
  readonly did: ReadonlyMap<Known, Did>;
  /** The same of `before`, as known when the week began. */
  readonly didBefore: ReadonlyMap<Known, Did>;
  /** What the store's own messages show, for the choice of tips. */
  readonly own: OwnMessages | null;
  readonly week: ReviewWeek;
  /** `at` is the end of the week. */
  readonly reader: Reader;
};
