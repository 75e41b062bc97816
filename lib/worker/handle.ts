import type { Admission, MessageType, Messages, Reply } from '../bus';
import { lexiconFor, type Lexicon } from '../catalogue/lexicon';
import { shapesWith } from '../own-metrics/own-shape';
import { pageIdAt, PAGES } from '../reader/pages';
import { densityOf, lookOf, switchesFor, type Change, type Settings } from '../settings';
import { hideTip, noteFromPage, removeFromPage, startFromPage, type Journaling } from './actions';
import { answerCheck } from './answer-check';
import { aloneWhereAside, noteVisit, tryMetricAgain, withoutAsides, type AsideStore } from './asides';
import { bookFor, isOfOwnMetrics, lookOfOwn, ownNames } from './own-metrics';
import { parseMessage, type Message } from './message';
import { dismissOffer, withoutDismissed, type OfferStore } from './offers';
import {
  forgetRule,
  isOfRules,
  markRules,
  readyRules,
  rulesOfPage,
  settleRule,
  taughtFor,
  teach,
  type RuleStore,
} from './rules';
import { isOfItsPage, isOurPage, type Sender } from './sender';
import { lookAtInboxPage, takeInboxPage, type InboxTaking } from './take-inbox';
import { takePage, type PageTaking } from './take-page';
import { offerTemplates } from './templates';
import type { Shelf } from '../messages/templates/template';
import { zoningOf } from '../messages/zoning';
import { chosenLanguage, readerTag } from '../words/choice';

/** Everything of the world that handling a message needs. `openPage` opens a page of the extension in a tab. */
export type Deps = InboxTaking &
  PageTaking &
  Journaling & {
    readonly runtimeId: string;
    readonly readSettings: () => Promise<Settings>;
    readonly switchOn: (change: Change) => Promise<Settings>;
    readonly openPage: (path: `/${string}`) => Promise<unknown>;
    /** Puts what reads and draws into a tab's page. */
    readonly bringScripts: (tabId: number, pageId: string) => Promise<void>;
    readonly rules: RuleStore;
    readonly offers: OfferStore;
    readonly asides: AsideStore;
    /** Puts in what lets the seller show a number. */
    readonly bringPoint: (tabId: number) => Promise<void>;
    /** Puts in what reports a page. */
    readonly bringReport: (tabId: number) => Promise<void>;
    readonly readTemplates: () => Promise<Shelf>;
    readonly now: () => Date;
  };

type Answer = Messages[MessageType]['answer'];
type Outcome = { readonly answer: Answer } | { readonly refuse: string };

const isMessages = ({ pageId, account, path }: Messages['inbox-read']['ask']): boolean =>
  pageIdAt({ hostname: account.host, pathname: path, hash: '' }) === pageId;

const pageRead = async (read: Messages['page-read']['ask'], sender: Sender, deps: Deps): Promise<Outcome> => {
  if (!isOfItsPage(read, sender)) return { refuse: 'page-read: is not of the page that sent it' };
  const settings = await deps.readSettings();
  const { page, all } = switchesFor(settings, read.pageId);
  if (!page || !all) return { refuse: 'page-read: Benchline is switched off here' };
  const taught = await taughtFor(deps.rules, read);
  if (!isOfRules(read, taught.rules))
    return { refuse: 'page-read: has a reading of a rule that does not exist' };
  const metrics = await bookFor(read.readings, deps);
  if (!isOfOwnMetrics(read, metrics))
    return { refuse: 'page-read: has a reading of a metric that is not in use' };
  const aside = await noteVisit(deps.asides, read);
  const shown = withoutAsides(await withoutDismissed(deps.offers, read), aside);
  const answer = await takePage(deps, shown, deps.now(), {
    taught,
    metrics,
    aside,
    language: readerTag(settings.language, read.language),
    unwanted: settings.hidden ?? [],
    density: densityOf(settings),
  });
  await markRules(deps.rules, taught, read, deps.now());
  return { answer };
};

const inbox = async (
  { type, body }: Extract<Message, { readonly type: 'inbox-read' | 'inbox-look' }>,
  sender: Sender,
  deps: Deps,
): Promise<Outcome> => {
  if (!isOfItsPage(body, sender) || !isMessages(body))
    return { refuse: `${type}: is not of the page that sent it` };
  const settings = await deps.readSettings();
  const { page, all } = switchesFor(settings, body.pageId);
  if (!page || !all) return { refuse: `${type}: Benchline is switched off here` };
  const answer = type === 'inbox-read' ? takeInboxPage : lookAtInboxPage;
  const language = readerTag(settings.language, body.language);
  const told = { at: deps.now(), zoning: zoningOf(settings.zones) };
  return { answer: await answer(deps, { ...body, language }, told) };
};

/** The words of a page's labels; those of no section for a page that is not read. */
const lexiconOf = (pageId: string): Lexicon =>
  lexiconFor(PAGES.find(({ id }) => id === pageId)?.sections ?? []);

/** A page that has gone meanwhile needs no scripts. */
const equipPage = async (pageId: string, { tab }: Sender, deps: Deps): Promise<void> => {
  if (tab?.id === undefined) return;
  await deps
    .bringScripts(tab.id, pageId)
    .catch(error => deps.say('scripts', `could not read a page (${String(error)}).`));
};

const admission = async (pageId: string, sender: Sender, deps: Deps): Promise<Admission> => {
  const settings = await deps.readSettings();
  const switches = switchesFor(settings, pageId);
  if (switches.all) await equipPage(pageId, sender, deps);
  const taught = await rulesOfPage(deps.rules, pageId, sender);
  const metrics = await bookFor(taught, deps);
  const ready = readyRules(taught, shapesWith(metrics.find));
  const rules = await aloneWhereAside(deps.asides, pageId, ready);
  const look = lookOf(settings) + lookOfOwn(taught, metrics);
  const language = chosenLanguage(settings.language);
  return { ...switches, lexicon: lexiconOf(pageId), rules, language, look };
};

const setOn = async ({ which, pageId, on }: Messages['set-on']['ask'], deps: Deps): Promise<Outcome> => {
  const settings = await deps.switchOn(which === 'all' ? { which, on } : { which, pageId, on });
  return { answer: switchesFor(settings, pageId) };
};

const chosen = async (deps: Deps) => chosenLanguage((await deps.readSettings()).language);

const bringPointing = async ({ tab }: Sender, deps: Deps): Promise<Outcome> => {
  if (tab?.id === undefined) return { refuse: 'bring-point: is of no tab' };
  await deps.bringPoint(tab.id);
  const own = ownNames(await deps.readBook());
  return { answer: { brought: true, language: await chosen(deps), own } };
};

const bringReporting = async ({ tab }: Sender, deps: Deps): Promise<Outcome> => {
  if (tab?.id === undefined) return { refuse: 'bring-report: is of no tab' };
  await deps.bringReport(tab.id);
  return { answer: { version: deps.version, language: await chosen(deps) } };
};

const openHistoryPage = async (metric: string | null, deps: Deps): Promise<Outcome> => {
  await deps.openPage(metric === null ? '/history.html' : `/history.html?metric=${metric}`);
  return { answer: { opened: true } };
};

const checked = async (ask: Messages['check-reply']['ask'], sender: Sender, deps: Deps): Promise<Answer> => {
  const { language } = await deps.readSettings();
  return answerCheck(ask, sender, readerTag(language, ask.language));
};

const SETTLED: Outcome = { answer: { settled: true } };

const teachRule = async (draft: Messages['teach']['ask'], sender: Sender, deps: Deps): Promise<Outcome> => {
  if (!(await bookFor([draft], deps)).find(draft.metric))
    return { refuse: 'teach: is of a metric that is not in use' };
  const taught = await teach(deps.rules, draft, sender, deps.now());
  return 'refuse' in taught ? taught : { answer: taught };
};

/** What a write of the journal means to the page that asked for it. */
const settledOf = async (
  writing: Promise<{ readonly id: string } | { readonly refuse: string }>,
): Promise<Outcome> => {
  const written = await writing;
  return 'refuse' in written ? written : SETTLED;
};

const startStep = async (
  ask: Messages['start-action']['ask'],
  sender: Sender,
  deps: Deps,
): Promise<Outcome> => {
  const started = await startFromPage(ask, sender, deps);
  return 'refuse' in started ? started : { answer: started };
};

const hide = async (ask: Messages['hide-tip']['ask'], deps: Deps): Promise<Outcome> => {
  const hidden = await hideTip(ask, deps);
  return 'refuse' in hidden ? hidden : SETTLED;
};

const act = async (message: Message, sender: Sender, deps: Deps): Promise<Outcome> => {
  const { type, body } = message;
  switch (type) {
    case 'page-read':
      return pageRead(body, sender, deps);
    case 'inbox-read':
    case 'inbox-look':
      return inbox(message, sender, deps);
    case 'is-on':
      return { answer: await admission(body.pageId, sender, deps) };
    case 'set-on':
      return setOn(body, deps);
    case 'teach':
      return teachRule(body, sender, deps);
    case 'settle-rule':
      await settleRule(deps.rules, body.rule, body.right, sender);
      return SETTLED;
    case 'forget-rule':
      await forgetRule(deps.rules, body.rule, sender);
      return SETTLED;
    case 'dismiss-offer':
      await dismissOffer(deps.offers, body, sender);
      return SETTLED;
    case 'bring-point':
      return bringPointing(sender, deps);
    case 'bring-report':
      return bringReporting(sender, deps);
    case 'try-again':
      await tryMetricAgain(deps.asides, body.pageId, body.metric);
      return SETTLED;
    case 'start-action':
      return startStep(body, sender, deps);
    case 'note-action':
      return settledOf(noteFromPage(body, sender, deps));
    case 'remove-action':
      return settledOf(removeFromPage(body, sender, deps));
    case 'hide-tip':
      return hide(body, deps);
    case 'templates':
      return offerTemplates(body, deps);
    case 'check-reply':
      return { answer: await checked(body, sender, deps) };
    case 'open-options':
      await deps.openPage(`/options.html#${body.part}`);
      return { answer: { opened: true } };
    default:
      return openHistoryPage(body.metric, deps);
  }
};

const decide = async (message: unknown, sender: Sender, deps: Deps): Promise<Outcome> => {
  if (!isOurPage(sender, deps.runtimeId)) return { refuse: 'the sender is not a page of Seller Central' };
  const parsed = parseMessage(message);
  return parsed.kind === 'refused' ? { refuse: parsed.reason } : act(parsed.message, sender, deps);
};

const attempt = async (message: unknown, sender: Sender, deps: Deps): Promise<Outcome> => {
  try {
    return await decide(message, sender, deps);
  } catch (error) {
    deps.say('bug', `a message could not be answered (${String(error)}).`);
    return { refuse: 'Benchline could not answer; its own log says why' };
  }
};

/** Without places in lists and without the quoted input, so that one kind is logged once. */
const kindOf = (reason: string): string => reason.replace(/\d+/g, '#');

/** Answers one message, or refuses it and changes nothing. Never throws; each kind of refusal is logged once. */
export const handle = async (message: unknown, sender: Sender, deps: Deps): Promise<Reply> => {
  const outcome = await attempt(message, sender, deps);
  if ('answer' in outcome) return { ok: true, answer: outcome.answer };
  deps.say(kindOf(outcome.refuse), `refused a message: ${outcome.refuse}.`);
  return { ok: false, reason: outcome.refuse };
};
