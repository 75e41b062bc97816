import type { InboxAnswer, InboxRead } from '../../inbox';
import type { InboxResult } from '../../reader/cases/inbox-view';
import type { Steps } from '../../reader/cases/steps';
import type { PageReading } from '../../reading';
import type { Ask } from '../ask';
import type { ShadowRootOf } from '../composed';
import { offer, offered } from '../offer';
import { createReplyFollower } from '../reply/follow-reply';
import { createSeldom } from '../seldom';
import type { Met } from '../watch';
import { watchPage } from '../watch';
import { accountNameIn, mayBeSameName } from './account-name';
import { createInboxHold } from './hold';
import { createSlices } from './in-slices';
import { inNeed, type InNeed } from './in-need';
import { everyMinute } from './minute';
import { printOf } from './print';
import { replyHere } from './reply-here';
import { createInboxScene } from './scene';
import type { InboxScene, InboxShown } from './scene';
import { viewsOf } from './views';
import type { Views } from './views';

/** A page whose inbox was read. */
type Seen = Extract<InboxResult, { kind: 'read' }>;

/** What the inbox's script is given by the page view that it belongs to. */
export type InboxOptions = {
  readonly begin: 'at-rest' | 'after-change';
  readonly ask: Ask;
  readonly shadowRootOf: ShadowRootOf;
  readonly isCurrent: () => boolean;
  /** The figures on the page as last read: the cards' counts are among them. */
  readonly readings: () => readonly PageReading[];
  /** Writes to the page without the page view's own watch taking it for a change of Amazon's. */
  readonly quietly: (write: () => void) => void;
  /** Lines for the page's status; none where all is well. */
  readonly onNotes: (notes: readonly string[]) => void;
  readonly signal: AbortSignal;
};

/** Begins with the inbox on one page view, until the signal aborts. */
export type StartInbox = (options: InboxOptions) => void;

/** Answers older than this say nothing that is still true, ms. */
const STALE = 90_000;
/** How often it is looked whether there is another reply box, or another name in the header, at most, ms. */
const BETWEEN_LOOKS = 250;
/** Rows that the worker takes at once. */
const MOST_ROWS = 10_000;

type Sent = {
  readonly seen: Seen;
  readonly text: string;
  readonly prints: readonly string[];
  readonly head: string;
  /** What the header called the account when it was read (account-name.ts). */
  readonly named: string;
};
type Answered = Sent & { readonly answer: InboxAnswer; readonly views: Views; readonly at: number };

const bounded = (read: InboxRead): InboxRead =>
  read.list && read.list.rows.length > MOST_ROWS
    ? { ...read, list: { ...read.list, extent: 'part', rows: read.list.rows.slice(0, MOST_ROWS) } }
    : read;

const whole = (read: InboxRead): InNeed => ({ read, widen: answer => answer });

/** Tells reads from each other without writing out 10,000 rows: the reader's log gives a list another `made` when it changes. */
const textOf = (read: InboxRead): string =>
  JSON.stringify({
    ...read,
    list: read.list && {
      ...read.list,
      rows: [read.list.rows.length, read.list.rows[0], read.list.rows.at(-1)],
    },
  });

const isSameAccount = (one: InboxRead, other: InboxRead): boolean =>
  JSON.stringify(one.account) === JSON.stringify(other.account);

/** What the scene shows, given what was answered and what the page was when it was read last. */
const shownOf = (
  { seen: { rows, conversation } }: { readonly seen: Seen },
  answered: Answered,
  shadowRootOf: ShadowRootOf,
): InboxShown => {
  const { answer, views, seen: asked, prints, head } = answered;
  const { language, dir, bar } = answer;
  return {
    rows,
    bar,
    conversation,
    speech: { language, dir },
    viewOf: row => {
      const print = printOf(row, shadowRootOf);
      const isHead = row === conversation;
      const view = isHead ? (print === head ? answer.conversation : null) : views.get(print);
      return view ? { print, view } : null;
    },
    nextRow: () => {
      const next = bar?.next ?? -1;
      const there = asked.rows[next];
      if (there?.isConnected && printOf(there, shadowRootOf) === prints[next]) return there;
      return rows.find(row => row.isConnected && printOf(row, shadowRootOf) === prints[next]) ?? null;
    },
  };
};

/** Reads the inbox as it is now, in steps; one a page view, as it remembers when it saw what first. */
export type ReadInbox = (readings: readonly PageReading[]) => Steps<InboxResult>;

/** Makes the inbox's script of a reader: reads, asks, draws, and asks again each minute. */
export const createStartInbox =
  (createReader: () => ReadInbox): StartInbox =>
  ({ begin, ask, shadowRootOf, isCurrent, readings, quietly, onNotes, signal }) => {
    const read = createReader();
    const hold = offered().inboxHold ?? createInboxHold();
    offer({ inboxHold: hold });
    let latest: Seen | null = null;
    let sent: Sent | null = null;
    let answered: Answered | null = null;
    let movedAt = -Infinity;
    /** As drawn last. */
    let named = '';
    const nameNow = (): string => accountNameIn([document, ...(latest?.roots ?? [])]);
    const writeQuietly = (write: () => void): void => quietly(() => watch.quietly(write));
    const scene: InboxScene = createInboxScene({ shadowRootOf, quietly: writeQuietly, signal });

    const followReply = createReplyFollower({ ask, shadowRootOf, quietly: writeQuietly, signal });

    const helpAtReply = (): void => {
      if (!latest) return followReply(null);
      const { read: seen, reply, asked } = latest;
      const isAnswered =
        JSON.stringify(answered?.seen.read.conversation) === JSON.stringify(seen.conversation);
      followReply({
        reply,
        asked,
        theme: isAnswered ? (answered?.answer.theme ?? null) : null,
        country: seen.conversation?.country ?? null,
        language: seen.language,
        pageId: seen.pageId,
      });
    };

    /** Of another conversation than the one that was read nothing is known yet but where the answer is typed. */
    const helpAtOther = (): void => {
      if (!latest || !isCurrent()) return;
      const { reply, roots, conversation, read: seen } = latest;
      const here = replyHere(roots, shadowRootOf);
      if (here === reply && conversation?.isConnected !== false) return;
      followReply({
        reply: here,
        asked: null,
        theme: null,
        country: null,
        language: seen.language,
        pageId: seen.pageId,
      });
    };
    const lookForReply = createSeldom(helpAtOther, BETWEEN_LOOKS, signal);

    const draw = (): void => {
      named = nameNow();
      const isTrue =
        latest &&
        answered &&
        Date.now() - answered.at < STALE &&
        mayBeSameName(named, answered.named) &&
        isSameAccount(latest.read, answered.seen.read);
      scene.show(latest && answered && isTrue ? shownOf({ seen: latest }, answered, shadowRootOf) : null);
      helpAtReply();
    };

    /** The next read may be long in coming (pace.ts): another account's name must not stand over these marks until then. */
    const lookAtName = createSeldom(() => nameNow() === named || draw(), BETWEEN_LOOKS, signal);

    const sentOf = (seen: Seen, text: string): Sent => ({
      seen,
      text,
      prints: seen.rows.slice(0, MOST_ROWS).map(row => printOf(row, shadowRootOf)),
      head: seen.conversation ? printOf(seen.conversation, shadowRootOf) : '',
      named: nameNow(),
    });

    const send = async (type: 'inbox-read' | 'inbox-look', what: Sent): Promise<void> => {
      sent = what;
      const all = bounded(what.seen.read);
      const { read: asked, widen } =
        type === 'inbox-look' && answered?.seen === what.seen ? inNeed(all, answered.answer) : whole(all);
      const reply = await ask(type, asked);
      if (signal.aborted || sent !== what) return;
      if (reply.ok) {
        const answer = widen(reply.answer);
        answered = { ...what, answer, views: viewsOf(what.prints, answer.rows), at: Date.now() };
        onNotes(answer.notes ?? []);
      } else {
        // The next minute tries again from the beginning.
        sent = null;
        answered = null;
        onNotes([reply.reason]);
      }
      draw();
    };

    const take = (sight: InboxResult): Met => {
      if (sight.kind === 'silent') {
        latest = null;
        draw();
        return { roots: [], waiting: true };
      }
      latest = sight;
      // The reader knows better than a glance whether it is still the same one.
      if (answered && isSameAccount(sight.read, answered.seen.read))
        answered = { ...answered, named: nameNow() };
      const wait = hold(sight.read, movedAt);
      const text = textOf(sight.read);
      if (wait === 0 && text !== sent?.text) void send('inbox-read', sentOf(sight, text));
      draw();
      return { roots: sight.roots, waiting: false, ...(wait > 0 && { again: wait }) };
    };
    const slices = createSlices<InboxResult>({
      onDone: (sight, took) => watch.met(isCurrent() ? take(sight) : { roots: [], waiting: false }, took),
      signal,
    });
    const settle = (): Met => {
      const sight = isCurrent() ? slices.begin(read(readings())) : null;
      return sight ? take(sight) : { roots: [], waiting: false };
    };

    const onChange = (): void => {
      scene.touch();
      lookAtName();
      lookForReply();
    };
    const watch = watchPage({ read: settle, begin, signal, onChange, onOld: slices.drop });
    document.addEventListener('scroll', () => (movedAt = performance.now()), {
      signal,
      capture: true,
      passive: true,
    });
    everyMinute(() => {
      draw();
      if (sent && answered) void send('inbox-look', sent);
      else watch.change();
    }, signal);
  };
