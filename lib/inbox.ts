import type { CaseState, Theme } from './messages/case';
import type { PageAccount } from './reading';
import type { Tone } from './view';

/** When something says it was, as its text has it; the worker, which knows time zones, makes an interval of it. */
export type SaidTime =
  /** A day without a time, "6 Jul 2026": ISO dates in the marketplace's time zone; several where the order of the digits is not known. */
  | { readonly is: 'day'; readonly dates: readonly string[] }
  /** A day and a time of that zone; `time` is "14:05". */
  | { readonly is: 'minute'; readonly dates: readonly string[]; readonly time: string }
  /**
   * "3 hours ago", "yesterday": from `least` to `most` minutes before the text was made. `clock`: at that time ("14:05") of the day
   * of the marketplace that was so many days before.
   */
  | {
      readonly is: 'ago';
      readonly least: number;
      readonly most: number;
      readonly clock?: { readonly daysAgo: number; readonly time: string };
    }
  /** Amazon's own timer, "19 h 32 min left": `least` to `most` minutes until the 24 hours are over; negative where it says by how much they are. */
  | { readonly is: 'left'; readonly least: number; readonly most: number }
  /** Amazon says that the 24 hours are over, not since when. */
  | { readonly is: 'overdue' }
  /** The very instant it came, as an attribute has it with its zone; ISO in UTC, right to its last figure. */
  | { readonly is: 'instant'; readonly at: string };

/**
 * What tells a case from others. These are the words of a page: the worker makes a keyed hash of them and keeps nothing else.
 * `thread`: Amazon's own id, from a link or an attribute.
 */
export type CaseIdentity = {
  readonly thread: string | null;
  readonly order: string | null;
  readonly buyer: string | null;
  readonly subject: string | null;
};

/** Between these two instants (ISO) the page made a text: the beginning of the visit, or when it was last seen otherwise, and when it was first seen. */
export type MadeBetween = { readonly after: string; readonly before: string };

/** One row of the list. */
export type InboxRow = {
  readonly identity: CaseIdentity;
  /** ISO 3166-1 alpha-2, from the flag. */
  readonly country: string | null;
  readonly state: CaseState;
  /** Everything the row says about when the message came. Empty: it says nothing that can be read. */
  readonly times: readonly SaidTime[];
  readonly made: MadeBetween;
};

export const INBOX_FILTERS = [
  'all',
  'response-needed',
  'sent',
  'resolved',
  'reported-unresolved',
  'unknown',
] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

/** The list. `extent`: `full` only where it is sure that no further row exists under this filter (an empty state is full). */
export type InboxList = {
  readonly filter: InboxFilter;
  readonly extent: 'full' | 'part';
  readonly rows: readonly InboxRow[];
  readonly made: MadeBetween;
};

/** A message of the open conversation, oldest first. */
export type Turn = {
  readonly by: 'buyer' | 'seller' | 'amazon' | 'unknown';
  readonly time: SaidTime | null;
};

export type Conversation = {
  readonly identity: CaseIdentity;
  readonly country: string | null;
  readonly state: CaseState;
  readonly turns: readonly Turn[];
  readonly made: MadeBetween;
};

/** Everything that one settled inbox page says about cases. */
export type InboxRead = {
  readonly pageId: string;
  readonly path: string;
  readonly language: string;
  readonly account: PageAccount;
  readonly list: InboxList | null;
  readonly conversation: Conversation | null;
  /** The cards' counts over all marketplaces; null where the page does not show one. */
  readonly counts: { readonly needed: number | null; readonly unresolved: number | null };
};

/** What stands beside a waiting row. Every text is finished. */
export type CaseView = {
  /** 1 = next. */
  readonly rank: number;
  /** "4 h 10 min", "at most 4 h", "overdue". */
  readonly text: string;
  /** The whole sentence: how sure it is, and why. */
  readonly name: string;
  readonly tone: Tone;
};

/** The bar above the list. */
export type InboxBar = {
  /** "Next: 4 h 10 min at most". */
  readonly text: string;
  readonly tone: Tone;
  /** "2 under 6 h", "1 overdue", "Germany 3", "2 more, times unknown: open the inbox". */
  readonly facts: readonly string[];
  readonly name: string;
  /** Which row of the list that was sent is next; null where it is not among them. */
  readonly next: number | null;
  readonly jump: string;
};

/** The worker's answer to an inbox page: `rows` is as long as the list's rows; null beside a row that waits for nothing. */
export type InboxAnswer = {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly rows: readonly (CaseView | null)[];
  readonly bar: InboxBar | null;
  readonly conversation: CaseView | null;
  /** The theme of the open conversation, for its templates. */
  readonly theme: Theme | null;
  /** Sentences for the page's status: what could not be read of the inbox, or not be kept. */
  readonly notes?: readonly string[];
};

/** A part of a reply that Amazon forbids. Offsets are UTF-16 units of the text that was sent, `to` excluded. */
export type ReplyMark = {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Why, in words. */
  readonly reason: string;
  /** "Amazon's rule", "most likely": how sure it is, in words. */
  readonly certainty: string;
};

/** What the check of a reply found. */
export type ReplyView = {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly marks: readonly ReplyMark[];
  /** What good practice asks for and the reply has not. */
  readonly missing: readonly { readonly rule: string; readonly text: string }[];
};

/** One of the seller's own templates, as the reply box offers it. `gaps`: the names in braces that are to be filled by hand. */
export type TemplateView = {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly gaps: readonly string[];
  /** Is it for this theme and language? Those stand first. */
  readonly fits: boolean;
};

/** What the help at the reply box says, finished but for `{count}`, which only the page knows. */
export type ReplyWords = {
  readonly templates: string;
  readonly search: string;
  readonly fitting: string;
  readonly others: string;
  readonly none: string;
  readonly edit: string;
  readonly tooLong: string;
  readonly gaps: string;
  readonly nextGap: string;
  readonly check: string;
  readonly forbidden: string;
  readonly missing: string;
  readonly clean: string;
  readonly forbiddenHead: string;
  readonly missingHead: string;
  readonly gapsHead: string;
  readonly note: string;
  readonly close: string;
};

/** The worker's answer to "which templates?". */
export type TemplateOffer = {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly templates: readonly TemplateView[];
  readonly words: ReplyWords;
};
