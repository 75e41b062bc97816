import { isOld } from '../messages/inbox-age';
import { waitingIn, type InboxState, type StoreInbox } from '../messages/inbox-state';
import { clocked, untimedOf, type Clocked } from '../messages/near';
import { isTimed } from '../messages/queue';
import { timeLeft } from '../messages/time-left';
import type { WatchReader } from '../messages/watch-reader';
import { countryOf, storeNameAmong, type StoreName } from '../messages/where';
import type { Tone } from '../view';
import { formatMoment } from '../words/moment-format';
import { inboxAddress } from './inbox-address';

/** One waiting message. `href`: its inbox, or null where its host is not Seller Central. */
export type QueueRow = {
  readonly id: string;
  readonly theme: string;
  /** "Germany", "Acme Home · Germany" where there are several stores. */
  readonly place: string;
  readonly left: string;
  readonly tone: Tone;
  /** Why it may not wait any more, or null. */
  readonly hint: string | null;
  readonly href: string | null;
};

/** What waits, as the popup shows it. `note`: a sentence in the place of rows, or null. */
export type QueueView = {
  readonly rows: readonly QueueRow[];
  readonly note: string | null;
  /** What "at most" means, where a row says so; or null. */
  readonly hint: string | null;
  /** "3 more wait", "2 more, times unknown: open the inbox". */
  readonly more: readonly string[];
  readonly age: { readonly text: string; readonly old: boolean } | null;
  readonly links: readonly { readonly href: string; readonly text: string }[];
};

/** Beyond these a popup is no place to look through them. */
const MOST_ROWS = 8;

/** A store's name where there are several; else null. */
type Named = StoreName | null;

const namesOf = (stores: readonly StoreInbox[]): Named =>
  stores.length > 1 ? storeNameAmong(stores.map(({ account }) => account)) : null;

const placeIn = ({ case: waiting, store }: Clocked, nameOf: Named, reader: WatchReader): string => {
  const country = countryOf(waiting, store.account, reader) ?? reader.say('no-country');
  return nameOf ? `${nameOf(store.account)} · ${country}` : country;
};

/** Is its time the earliest possible one of several? */
const isUnsure = ({ case: waiting, deadline, nearness }: Clocked): boolean =>
  nearness !== 'overdue' && isTimed(waiting) && !deadline.sure;

const hintOf = ({ case: waiting }: Clocked, { say }: WatchReader): string | null =>
  waiting.state === 'unknown' ? say('perhaps-answered') : null;

const rowOf = (each: Clocked, nameOf: Named, reader: WatchReader): QueueRow => {
  const { text, tone } = timeLeft(each, reader);
  return {
    id: `${each.case.account} ${each.case.key}`,
    theme: reader.say(`theme-${each.case.theme}`),
    place: placeIn(each, nameOf, reader),
    left: text,
    tone,
    hint: hintOf(each, reader),
    href: inboxAddress(each.store.account.host),
  };
};

const moreOf = (stores: readonly StoreInbox[], all: readonly Clocked[], { say }: WatchReader): string[] => {
  const hidden = all.length - MOST_ROWS;
  const extra = untimedOf(stores, []);
  return [
    ...(hidden > 0 ? [say('queue-more', { count: hidden })] : []),
    ...(extra > 0 ? [say(all.length > 0 ? 'extra' : 'extra-alone', { count: extra })] : []),
  ];
};

/** As of the inbox that was read longest ago: of those where messages wait, if any do. */
const ageOf = (stores: readonly StoreInbox[], hours: number, reader: WatchReader): QueueView['age'] => {
  const { at, language, timeZone, say } = reader;
  const waiting = stores.filter(store => waitingIn(store) > 0);
  const reads = (waiting.length > 0 ? waiting : stores).flatMap(({ read }) => read ?? []);
  if (reads.length === 0) return null;
  const old = waiting.some(store => isOld(store, hours, at.getTime()));
  const moment = formatMoment(language, new Date(Math.min(...reads)), at, timeZone);
  return { text: say(old ? 'old' : 'as-of', { moment }), old };
};

const linksOf = (stores: readonly StoreInbox[], nameOf: Named, { say }: WatchReader): QueueView['links'] =>
  stores.flatMap(({ account }) => {
    const href = inboxAddress(account.host);
    const text = nameOf ? say('open-inbox-of', { store: nameOf(account) }) : say('open-inbox');
    return href === null ? [] : [{ href, text }];
  });

const alone = (note: string, host: string | null, { say }: WatchReader): QueueView => {
  const href = host === null ? null : inboxAddress(host);
  const links = href === null ? [] : [{ href, text: say('open-inbox') }];
  return { rows: [], note, hint: null, more: [], age: null, links };
};

/**
 * The queue of the popup, the one to answer next first. `hours` is the badge's threshold; `host` is where an inbox most likely
 * is while none was read.
 */
export const queueView = (state: InboxState, hours: number, host: string, reader: WatchReader): QueueView => {
  if (state.kind === 'off') return alone(reader.say('queue-off'), null, reader);
  if (state.kind === 'unknown') return alone(reader.say('queue-failed'), null, reader);
  const { stores } = state;
  if (stores.length === 0) return alone(reader.say('queue-unread'), host, reader);
  const all = clocked(stores, hours, reader.at.getTime());
  const nameOf = namesOf(stores);
  const more = moreOf(stores, all, reader);
  const shown = all.slice(0, MOST_ROWS);
  return {
    rows: shown.map(each => rowOf(each, nameOf, reader)),
    note: all.length === 0 && more.length === 0 ? reader.say('queue-none') : null,
    hint: shown.some(isUnsure) ? reader.say('unsure-hint') : null,
    more,
    age: ageOf(stores, hours, reader),
    links: linksOf(stores, nameOf, reader),
  };
};
