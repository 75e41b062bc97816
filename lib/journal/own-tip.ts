/** A tip of the seller's own. */
export type OwnTip = {
  /** `own-` and some hexadecimal digits. */
  readonly id: string;
  readonly metric: string;
  /** At most LONGEST_TIP_TITLE characters. */
  readonly title: string;
  /** At most LONGEST_TIP_TEXT characters. */
  readonly text: string;
  /** When it was last edited, ISO instant: of two versions the newer stands. */
  readonly changedAt: string;
};

/** What stays of an own tip that was removed: a file that still has it must not bring it back. */
export type RemovedTip = Pick<OwnTip, 'id' | 'changedAt'>;

/** What the seller made of the tips. `hidden`: ids of tips that are not to be shown. */
export type TipChoices = {
  readonly hidden: readonly string[];
  readonly own: readonly OwnTip[];
  readonly removed: readonly RemovedTip[];
};

export const LONGEST_TIP_TITLE = 56;
export const LONGEST_TIP_TEXT = 240;
export const MOST_HIDDEN = 500;
export const MOST_OWN_TIPS = 100;
export const MOST_REMOVED = 500;

export const NO_CHOICES: TipChoices = { hidden: [], own: [], removed: [] };

/** The id of a new tip. */
export const newTipId = (): string => `own-${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;
