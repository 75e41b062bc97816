import type { Target } from './catalogue/metric';
import type { WhatIf } from './insight/what-if';

/**
 * What the worker answers and the views draw: finished words and finished geometry, so that the
 * content script needs neither languages nor statistics. Plain data: it crosses the message border.
 */

/** good: at or better than the best benchmark known. watch: between. bad: beyond target, or worse beyond chance. quiet: no verdict. */
export type Tone = 'quiet' | 'good' | 'watch' | 'bad';

/** A sparkline or chart as geometry in its own box of width × height. Days without a reading are gaps in `line`. */
export type Shape = {
  readonly width: number;
  readonly height: number;
  /** SVG path data of the line; empty with no reading. */
  readonly line: string;
  /** The last reading's point, or null. */
  readonly last: { readonly x: number; readonly y: number } | null;
  /** Horizontal reference lines within the box, with the words that stand at them. */
  readonly marks: readonly {
    readonly kind: 'target' | 'average' | 'top';
    readonly y: number;
    readonly text: string;
  }[];
  /** Verticals of what the seller did, with a word at their upper end. */
  readonly actions?: readonly { readonly x: number; readonly text: string }[];
  /** What the line shows, in words, for the accessible name. */
  readonly text: string;
};

/** The chip beside a value: sign, one line of words, a tone, and the full sentence for a screen reader. */
export type ChipView = {
  readonly sign: '▲' | '▼' | '●';
  readonly text: string;
  readonly tone: Tone;
  readonly name: string;
  readonly spark: Shape;
  /** There is no value and never was one: a chip would say nothing that Amazon's own N/A does not. */
  readonly quietest?: true;
  /** The seller wants no more than this to be drawn: sign and line, or a dot. */
  readonly most?: 'short' | 'dot';
};

/** One thing that the seller can do. Words finished; '' where there is nothing to say. */
export type TipView = {
  readonly id: string;
  readonly title: string;
  /** Why it is shown now, from the seller's own figures. */
  readonly reason: string;
  readonly text: string;
  readonly steps: readonly string[];
  /** The page of Seller Central where it is done, at the account's own host. */
  readonly link: { readonly text: string; readonly href: string } | null;
  /** Which figure would show success, and from which day on. */
  readonly check: string;
  readonly source: string;
};

/** Something that the seller did for a metric, and what the figures say of it since. Words finished. */
export type ActionView = {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  /** The seller's own words, as they are. */
  readonly note: string;
  readonly outcome: string;
  readonly tone: Tone;
};

/** What the seller did for a metric, newest first, and the words of its buttons. */
export type JournalView = {
  readonly title: string;
  readonly entries: readonly ActionView[];
  readonly labels: Readonly<Record<'start' | 'hide' | 'note' | 'save' | 'remove' | 'mark', string>>;
};

/** What every panel of a page says of tips and journal besides `JournalView.labels`; `failed` where a change could not be kept. */
export type PanelWords = Readonly<
  Record<'how' | 'undo' | 'sure' | 'started' | 'hidden' | 'saved' | 'removed' | 'failed', string>
>;

/** Two fields to move, and what comes of it. Numbers as in `lib/insight/what-if.ts`; words finished. */
export type WhatIfView = {
  readonly title: string;
  readonly given: WhatIf;
  readonly target: Target | null;
  /** Of each field its label, what stands in it at first, and a step. */
  readonly fields: readonly [WhatIfField, WhatIfField];
  readonly kept: string;
  readonly missed: string;
  readonly impossible: string;
};

export type WhatIfField = readonly [label: string, start: number, step: number];

/** The panel that a chip opens. Every string is finished, in the page's language. */
export type PanelView = {
  readonly title: string;
  readonly value: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly chart: Shape;
  /** Label, value, remark: "vs average", "0.21 pp above", "was 0.02". */
  readonly rows: readonly (readonly [label: string, value: string, remark: string])[];
  /** The last values, newest first: date, value, counts. */
  readonly tableHead: readonly string[];
  readonly table: readonly (readonly string[])[];
  readonly notes: readonly string[];
  /** At most two, the one of the greatest expected effect first. */
  readonly tips: readonly TipView[];
  /** Left out where history is off, as nothing can be kept then. */
  readonly journal?: JournalView;
  /** Left out where nothing can be moved. */
  readonly whatIf?: WhatIfView;
  readonly foot: string;
};

/** One value's view, keyed as the reading was. */
export type Beside = {
  readonly metric: string;
  readonly scope: string;
  readonly window: string;
  readonly chip: ChipView;
  readonly panel: PanelView;
};

/** A question about a rule that the seller taught, with its answers (message `settle-rule`). */
export type RuleQuestion = {
  readonly rule: string;
  readonly text: string;
  readonly answers: readonly { readonly right: 'page' | 'rule'; readonly text: string }[];
};

/** A mapping to confirm: what it would read, a line a metric, and the two answers. */
export type OfferView = {
  readonly text: string;
  readonly rows: readonly string[];
  readonly yes: string;
  readonly no: string;
};

/** A metric that Benchline has stopped trying to read on this version of the page (message `try-again`). */
export type AsideLine = { readonly metric: string; readonly text: string; readonly again: string };

/** The page's status: a heading, lines of plain words, and the switches. */
export type StatusView = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tone: Tone;
  readonly questions?: readonly RuleQuestion[];
  readonly asides?: readonly AsideLine[];
  readonly offer?: OfferView;
  readonly labels: {
    readonly open: string;
    readonly close: string;
    readonly thisPage: string;
    readonly everywhere: string;
    /** How to come back from "off everywhere", where nothing of ours is on the page any more. */
    readonly back?: string;
    readonly history: string;
    /** The button that begins the pointing mode; left out where nothing can be shown. */
    readonly show?: string;
    /** The button that copies a report of the page. */
    readonly report?: string;
    readonly tip: string;
  };
};

/** How history took the page. `off`: IndexedDB cannot be used; `not-kept`: a write failed (disk full). */
export type Kept = 'kept' | 'off' | 'not-kept';

export type PageAnswer = {
  readonly language: string;
  /** BCP 47 direction of `language`. */
  readonly dir: 'ltr' | 'rtl';
  readonly kept: Kept;
  readonly beside: readonly Beside[];
  readonly status: StatusView;
  readonly panel: PanelWords;
};
