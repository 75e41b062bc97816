import type { Admission } from '../bus';
import type { Lexicon } from '../catalogue/lexicon';
import type { ReportOptions } from '../page-report/start-report';
import type { PointingOptions } from '../point/start-pointing';
import type { PageReadResult } from '../reader/read-page';
import type { PageRule } from '../taught/rule';
import type { InboxHold } from './inbox/hold';
import type { StartInbox } from './inbox/start-inbox';
import type { CreateScene } from './scene';

/** Reads the page as it is now, with the words of its labels and what the seller taught. */
export type Read = (lexicon: Lexicon, rules: readonly PageRule[]) => PageReadResult;

/** Begins the pointing mode, in which the seller shows a number. */
export type StartPointing = (
  options: Omit<PointingOptions, 'view'> & Pick<Admission, 'lexicon' | 'rules'>,
) => void;

/**
 * Where the scripts of a page meet. The content script, which every page loads, only knows which pages
 * are read. Where Benchline is on for such a page, the worker puts two more scripts beside it: one reads,
 * the other draws; a third comes when the seller wants to show a number. All run in the extension's own world, whose globals the page's scripts cannot see.
 */
type Offer = {
  read?: Read;
  createScene?: CreateScene;
  /** Reads the inbox and draws in it; there on the messages page only. */
  startInbox?: StartInbox;
  /** What is remembered of the document's inbox, whichever script's it is by now. */
  inboxHold?: InboxHold;
  startPointing?: StartPointing;
  /** Copies the structure of the page, for a report of a fault. */
  startReport?: (options: ReportOptions) => void;
  /** Gives the focus to the status's mark, whichever scene's it is by now. */
  focusStatus?: () => void;
  /** When the seller flipped a switch or settled a question in the status, which begins a new scene; ms. */
  flippedAt?: number;
};

const PLACE = '__benchline';

const world = globalThis as unknown as { [PLACE]?: Offer };

/** Called by a script when it starts. */
export const offer = (given: Offer): void => {
  world[PLACE] = { ...world[PLACE], ...given };
};

/** What is there; nothing where the scripts could not be put into the page. */
export const offered = (): Offer => world[PLACE] ?? {};
