import type { Lexicon } from './catalogue/lexicon';
import type { ReplyView, TemplateOffer } from './inbox';
import type { OwnName } from './own-metrics/own-shape';
import type { Theme } from './messages/case';
import type { InboxAnswer, InboxRead } from './inbox';
import type { Scope } from './catalogue/metric';
import type { PageAccount, PageRead } from './reading';
import type { PageRule, RuleDraft } from './taught/rule';
import type { PageAnswer } from './view';

/**
 * The typed messages between content script and worker: for each type, what is sent and what is
 * answered. The worker checks everything it gets by a schema (lib/worker), so these types are a
 * promise to our own code, never a guard.
 */
export type Messages = {
  /** One settled page; the worker records, then answers with what to draw. */
  'page-read': { readonly ask: PageRead; readonly answer: PageAnswer };
  /** One settled inbox; the worker keeps what it says of its cases, then answers with what to draw. */
  'inbox-read': { readonly ask: InboxRead; readonly answer: InboxAnswer };
  /** The same inbox a while later: the words as they are now. Nothing is kept. */
  'inbox-look': { readonly ask: InboxRead; readonly answer: InboxAnswer };
  /** Is Benchline on for this page, and with which words is it read? Asked before the first read. */
  'is-on': { readonly ask: { readonly pageId: string }; readonly answer: Admission };
  /** The status's switches. */
  'set-on': {
    readonly ask: { readonly pageId: string; readonly which: 'page' | 'all'; readonly on: boolean };
    readonly answer: Switches;
  };
  /** The seller wants to show a number: the script for it is in the page when this is answered. `language`: the one that the seller chose; `own`: the metrics that the seller defined. */
  'bring-point': {
    readonly ask: { readonly pageId: string };
    readonly answer: {
      readonly brought: true;
      readonly language: string | null;
      readonly own: readonly OwnName[];
    };
  };
  /** The seller wants to copy a report of the page: the script for it is in the page when this is answered. `version`: Benchline's. */
  'bring-report': {
    readonly ask: { readonly pageId: string };
    readonly answer: { readonly version: string; readonly language: string | null };
  };
  /** Opens the history page at a series, as a link in a page may not open extension pages. */
  'open-history': {
    readonly ask: { readonly metric: string | null };
    readonly answer: { readonly opened: boolean };
  };
  /** The seller has shown where a value is; open pages ask `is-on` again and read by the rule from then on. */
  teach: { readonly ask: RuleDraft; readonly answer: { readonly rule: string } };
  /** Which is right where the reader and a rule contradict each other: `page` forgets the rule. */
  'settle-rule': {
    readonly ask: { readonly rule: string; readonly right: 'page' | 'rule' };
    readonly answer: { readonly settled: boolean };
  };
  /** The seller says no to an offered mapping: its names, as keys. It is not offered again. */
  'dismiss-offer': {
    readonly ask: { readonly language: string; readonly names: readonly string[] };
    readonly answer: { readonly settled: boolean };
  };
  /** The seller wants a metric that was set aside to be read again on a page. */
  'try-again': {
    readonly ask: { readonly pageId: string; readonly metric: string };
    readonly answer: { readonly settled: boolean };
  };
  /** The seller's templates for a reply, and what the help at the box says. `country`: the conversation's marketplace. */
  templates: {
    readonly ask: {
      readonly pageId: string;
      readonly theme: Theme | null;
      readonly language: string;
      readonly country: string | null;
    };
    readonly answer: TemplateOffer;
  };
  /** What Amazon forbids in a reply, and what it lacks. `asked`: the buyer's message. Neither is kept. */
  'check-reply': {
    readonly ask: {
      readonly pageId: string;
      readonly text: string;
      readonly asked: string | null;
      readonly language: string;
    };
    readonly answer: ReplyView;
  };
  /** Opens the options at one of their parts. */
  'open-options': { readonly ask: { readonly part: string }; readonly answer: { readonly opened: boolean } };
  /** The seller has begun to do something for a metric. `account`: as in the page's read. `tip`: null for a step of the seller's own. */
  'start-action': {
    readonly ask: {
      readonly pageId: string;
      readonly account: PageAccount;
      readonly metric: string;
      readonly scope: Scope;
      readonly tip: string | null;
      readonly title: string;
      readonly note: string;
    };
    readonly answer: { readonly id: string };
  };
  /** The seller's words on a step. */
  'note-action': {
    readonly ask: { readonly id: string; readonly note: string };
    readonly answer: { readonly settled: boolean };
  };
  'remove-action': { readonly ask: { readonly id: string }; readonly answer: { readonly settled: boolean } };
  /** The seller does not want to see a tip any more. */
  'hide-tip': { readonly ask: { readonly tip: string }; readonly answer: { readonly settled: boolean } };
  'forget-rule': { readonly ask: { readonly rule: string }; readonly answer: { readonly settled: boolean } };
};

/** The switches of a page, what the seller taught for it, and the words of its labels, for which the content script's bundle has no room. */
export type Admission = Switches & {
  readonly lexicon: Lexicon;
  readonly rules: readonly PageRule[];
  /** The language that the seller chose; a page whose words are in another asks for them again. */
  readonly language: string | null;
  /** How values are drawn (lib/settings.ts), for comparing only: a page asks for its words again when it is another. */
  readonly look: string;
};

export type Switches = { readonly page: boolean; readonly all: boolean };
export type MessageType = keyof Messages;

/** What goes over `runtime.sendMessage`. */
export type Envelope<T extends MessageType = MessageType> = {
  readonly type: T;
  readonly body: Messages[T]['ask'];
};

/** What comes back: the answer, or why it was refused (a sentence for the status, never for the page's own scripts). */
export type Reply<T extends MessageType = MessageType> =
  | { readonly ok: true; readonly answer: Messages[T]['answer'] }
  | { readonly ok: false; readonly reason: string };
