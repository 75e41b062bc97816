import type { Admission, Switches } from '../bus';
import type { Anchored } from '../reader/read-label';
import type { PageReadResult } from '../reader/read-page';
import type { PageRead } from '../reading';
import { seriesName } from '../reading';
import type { PageAnswer } from '../view';
import type { Ask } from './ask';
import { answerOffer } from './answer-offer';
import type { Ways } from './carry-out';
import type { ShadowRootOf } from './composed';
import type { Beheld, Scene } from './scene';
import { offered } from './offer';
import { createPointing } from './pointing';
import { reportPage } from './reporting';
import { OFF_HERE, troubleView, UNREACHED } from './status-words';
import { createWindowHold } from './window-hold';
import { watchPage } from './watch';
import type { Met } from './watch';

export type PageViewOptions = {
  readonly pageId: string;
  readonly begin: 'at-rest' | 'after-change';
  readonly ask: Ask;
  readonly shadowRootOf: ShadowRootOf;
  /** Called at each settling, before anything is read. False: this view is over. */
  readonly isCurrent: () => boolean;
  /** In how many ms it will be sure whose numbers these are; 0: it is (account-hold.ts). */
  readonly holdFor: (read: PageRead) => number;
  readonly signal: AbortSignal;
};

/** A page that gives nothing may only be slow: so long, in ms, it is not said to have nothing. */
const PATIENCE = 4000;
/** The header may come after the numbers: so long, in ms, they are not kept under the host's default account. */
const HEADER_PATIENCE = 2000;

/** Makes the scene of one run, given how to write to the page unnoticed by the watch. */
type SceneWith = (
  quietly: (write: () => void) => void,
  latest: () => PageRead | null,
  sendAgain: Ways['sendAgain'],
) => Scene;

type Answered = { readonly read: PageRead; readonly answer: PageAnswer };

const isNothing = ({ readings, misses }: PageRead): boolean => readings.length === 0 && misses.length === 0;

const patienceFor = (read: PageRead): number => {
  if (isNothing(read)) return PATIENCE;
  return read.account.assumed ? HEADER_PATIENCE : 0;
};

/** The values whose reading is still the one that was answered: an old word never stands beside a new number. */
const beheldIn = (
  read: PageRead,
  anchors: readonly Anchored[],
  { read: old, answer }: Answered,
): readonly Beheld[] => {
  if (JSON.stringify(read.account) !== JSON.stringify(old.account)) return [];
  const before = new Map(old.readings.map(reading => [seriesName(reading), JSON.stringify(reading)]));
  return anchors.flatMap(anchor => {
    const { reading } = anchor;
    if (before.get(seriesName(reading)) !== JSON.stringify(reading)) return [];
    const beside = answer.beside.find(
      ({ metric, scope, window }) =>
        metric === reading.metric && scope === reading.scope && window === reading.window,
    );
    return beside ? [{ anchor, beside }] : [];
  });
};

/** Where what draws could not be put into the page. */
const UNSEEN: Scene = { showChips: () => {}, showStatus: () => {}, place: () => {} };

/** The text of the read that history kept last, over all runs of a view; '' before. */
type LastKept = { text: string };

type RunOptions = PageViewOptions &
  Pick<Admission, 'lexicon' | 'rules'> & { readonly visit: string; readonly lastKept: LastKept };

/** Reads, asks and draws while both switches are on. */
const runOn = (options: RunOptions, on: Switches, sceneWith: SceneWith): void => {
  const { ask, lexicon, rules, visit, lastKept, isCurrent, holdFor, begin, signal } = options;
  const { read, startInbox } = offered();
  const began = performance.now();
  const holdWindow = createWindowHold();
  let latest: Extract<PageReadResult, { kind: 'read' }> | null = null;
  let sent = '';
  let sentAt = 0;
  let answered: Answered | null = null;
  let notes: readonly string[] = [];
  const scene = sceneWith(
    write => watch.quietly(write),
    () => latest?.read ?? null,
    async (told = Infinity) => {
      const text = JSON.stringify(latest?.read);
      // One that was not sent yet may be held back; its turn comes.
      const isSent = latest !== null && text === sent && sentAt < told;
      if (latest && isSent && !signal.aborted) await send(latest.read, text);
    },
  );

  const draw = (): void => {
    const beheld = latest && answered ? beheldIn(latest.read, latest.anchors, answered) : [];
    scene.showChips(beheld, answered?.answer ?? null);
  };

  const showStatus = (): void => {
    if (!answered) return;
    const { status, dir, language } = answered.answer;
    scene.showStatus({ ...status, lines: [...status.lines, ...notes] }, on, dir, language);
  };

  const send = async (pageRead: PageRead, text: string): Promise<void> => {
    sent = text;
    sentAt = performance.now();
    const again = lastKept.text === text ? ({ again: true } as const) : {};
    const reply = await ask('page-read', { ...pageRead, visit, ...again });
    if (reply.ok && reply.answer.kept === 'kept') lastKept.text = text;
    if (signal.aborted || sent !== text) return;
    if (!reply.ok) return scene.showStatus(troubleView(reply.reason), on, 'ltr', 'en');
    answered = { read: pageRead, answer: reply.answer };
    draw();
    showStatus();
  };

  const settle = (): Met => {
    if (!isCurrent()) return { roots: [], waiting: false };
    const result: PageReadResult = read?.(lexicon, rules) ?? { kind: 'silent' };
    if (result.kind === 'silent') {
      latest = null;
      draw();
      return { roots: [], waiting: false };
    }
    latest = result;
    const text = JSON.stringify(result.read);
    const isEarly = performance.now() - began < patienceFor(result.read);
    const hold = isEarly ? 0 : Math.max(holdFor(result.read), holdWindow(result.read, performance.now()));
    if (text !== sent && !isEarly && hold === 0) void send(result.read, text);
    draw();
    return { roots: result.roots, waiting: result.waiting || isEarly, ...(hold > 0 && { again: hold }) };
  };

  const watch = watchPage({ read: settle, begin, signal });
  startInbox?.({
    ...options,
    quietly: watch.quietly,
    readings: () => latest?.read.readings ?? [],
    onNotes: next => {
      notes = next;
      showStatus();
    },
  });
};

/**
 * One page view: asks whether Benchline is on here, then reads, records and draws until the signal aborts.
 * Off for this page: only the status, to switch it on again. Off everywhere: nothing at all.
 * Answers how to ask again, for when a switch was flipped; what it finds as it was stays as it is. And how to have the same
 * numbers judged again, for when the seller did something about them elsewhere.
 */
export const startPageView = (
  options: PageViewOptions,
): { readonly askAgain: () => Promise<void>; readonly refresh: Ways['sendAgain'] } => {
  const { pageId, ask, shadowRootOf, signal } = options;
  let run = new AbortController();
  const visit = crypto.randomUUID();
  const lastKept: LastKept = { text: '' };
  const pointing = createPointing(pageId, ask, signal);
  let known = '';
  let refresh: Ways['sendAgain'] | null = null;
  signal.addEventListener('abort', () => run.abort());

  const begin = (on: Switches, admission: Admission | null): void => {
    run.abort();
    run = new AbortController();
    // What is taught begins a new run; the mode in which it was taught goes on.
    if (!on.all || !on.page) pointing.end();
    if (!on.all) return;
    const { createScene = () => UNSEEN } = offered();
    const sceneWith: SceneWith = (quietly, latest, sendAgain) => {
      refresh = sendAgain;
      return createScene({
        ask,
        pageId,
        latest,
        sendAgain,
        shadowRootOf,
        quietly,
        signal: run.signal,
        // Its effect comes the way it comes to the other tabs: start.ts asks again.
        onSwitch: (which, isOn) => void ask('set-on', { pageId, which, on: isOn }),
        onHistory: metric => void ask('open-history', { metric }),
        onSettle: (rule, right) => void ask('settle-rule', { rule, right }),
        onOffer: answer => {
          const read = latest();
          if (read) void answerOffer(ask, read, answer).then(() => sendAgain());
        },
        onPoint: () => admission && pointing.begin(admission, latest()?.language ?? 'en'),
        onReport: place => void reportPage(ask, { pageId, read: latest() }, place),
        onTryAgain: metric => {
          // What was set aside was not kept.
          lastKept.text = '';
          void ask('try-again', { pageId, metric }).then(() => sendAgain());
        },
      });
    };
    if (on.page && admission)
      return runOn({ ...options, ...admission, visit, lastKept, signal: run.signal }, on, sceneWith);
    const view = admission ? OFF_HERE : troubleView(UNREACHED);
    sceneWith(
      write => write(),
      () => null,
      async () => {},
    ).showStatus(view, on, 'ltr', 'en');
  };

  const askAgain = async (): Promise<void> => {
    if (signal.aborted) return;
    const reply = await ask('is-on', { pageId });
    const { page, all } = reply.ok ? reply.answer : { page: true, all: true };
    const now = JSON.stringify([
      page,
      all,
      reply.ok && [reply.answer.rules, reply.answer.language, reply.answer.look],
    ]);
    if (signal.aborted || now === known) return;
    known = now;
    begin({ page, all }, reply.ok ? reply.answer : null);
  };

  void askAgain();
  return { askAgain, refresh: async told => refresh?.(told) };
};
