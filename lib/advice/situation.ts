import type { Metric, Scope, Window } from '../catalogue/metric';
import type { Outcome } from '../insight/before-after';
import type { KnownTarget } from '../insight/target';
import type { Verdict } from '../insight/verdict';
import type { OwnTip } from '../journal/own-tip';
import type { OwnMessages } from '../messages/own-messages';
import type { Counts, PageReading } from '../reading';

/** Another figure of the same account, on this page or as last read. */
export type Figure = {
  readonly metric: Metric;
  readonly scope: Scope;
  readonly window: Window;
  readonly value: number;
  readonly counts: Counts | null;
  readonly target: KnownTarget | null;
  /** Is the target kept? Null where there is none. */
  readonly met: boolean | null;
  /** The ISO instant of an earlier reading; null for what the page shows now. */
  readonly seen: string | null;
};

/** A tip that the seller started for this metric and kind of order, and what the figures say since. `at`: ISO instant. */
export type Tried = { readonly tip: string; readonly at: string; readonly outcome: Outcome };

/** A tip that the seller wrote, as far as it is shown. */
export type WrittenTip = Pick<OwnTip, 'id' | 'metric' | 'title' | 'text'>;

/** Everything that tells which tips fit a value now. Pure data without words. */
export type Situation = {
  readonly metric: Metric;
  readonly reading: PageReading;
  readonly verdict: Verdict;
  /** ISO 3166-1 of the marketplace; null where it is not known. */
  readonly country: string | null;
  /** What the store's own messages show; null where nothing does. */
  readonly own: OwnMessages | null;
  /** All figures of the account that are known, this one among them. */
  readonly figures: readonly Figure[];
  readonly tried: readonly Tried[];
  readonly hidden: ReadonlySet<string>;
  readonly ownTips: readonly WrittenTip[];
  readonly at: Date;
};
