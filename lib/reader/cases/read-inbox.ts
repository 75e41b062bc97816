import type { Conversation, InboxFilter, InboxList, InboxRow } from '../../inbox';
import { findHost } from '../../hosts';
import { readAccount } from '../account';
import { languagesOf } from '../languages-of';
import { plainPath } from '../pages/seller-central-page';
import { conversationIn, type OpenConversation } from './conversation';
import { countsOf } from './counts';
import { extentOf } from './extent';
import { filterOf, railOf } from './filter';
import { findRows } from './find-rows';
import { groundOf, type Ground } from './ground';
import type { InboxResult, InboxView } from './inbox-view';
import { partsOfPage, type PageParts } from './page-parts';
import { paneAround } from './pane';
import { readRows } from './read-rows';
import { shownByKind } from './shown-by-kind';
import { atOnce, type Steps } from './steps';

/** Both routes, and what may come after them. */
const INBOX = /^\/messaging\/inbox(-v\d+)?(\/|$)/;

const isInbox = ({ hostname, pathname }: InboxView['location']): boolean =>
  findHost(hostname) !== undefined && INBOX.test(plainPath(pathname));

const withMade = (view: InboxView, rows: readonly Omit<InboxRow, 'made'>[]): readonly InboxRow[] => {
  const times = new Map<string, number>();
  return rows.map(row => {
    const name = `row ${JSON.stringify(row.identity)}`;
    const nth = times.get(name) ?? 0;
    times.set(name, nth + 1);
    return { ...row, made: view.made(`${name} ${nth}`, JSON.stringify([row.times, row.state]), view.now) };
  });
};

type Unmade = {
  readonly filter: InboxFilter;
  readonly extent: InboxList['extent'];
  readonly rows: readonly Omit<InboxRow, 'made'>[];
};

const listWithMade = (view: InboxView, { filter, extent, rows }: Unmade): InboxList => ({
  filter,
  extent,
  rows: withMade(view, rows),
  made: view.made(`list ${filter}`, JSON.stringify([extent, rows]), view.now),
});

const conversationWithMade = (view: InboxView, { read }: OpenConversation): Conversation => ({
  ...read,
  made: view.made(
    `conversation ${JSON.stringify(read.identity)}`,
    JSON.stringify([read.state, read.turns]),
    view.now,
  ),
});

type Found = {
  readonly list: Unmade | null;
  readonly rows: readonly Element[];
  readonly open: OpenConversation | null;
  readonly reply: Element | null;
};

const NOTHING: Found = { list: null, rows: [], open: null, reply: null };

type Known = {
  readonly parts: PageParts;
  readonly ground: Ground;
  readonly filter: InboxFilter;
  readonly rooms: readonly ParentNode[];
  readonly store: string;
};

const ordersOf = (rows: readonly Pick<InboxRow, 'identity'>[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ identity }) => identity.order ?? []));

const findAll = function* (view: InboxView, { parts, ground, filter, rooms, store }: Known): Steps<Found> {
  const reply = parts.replies.findLast(el => view.isShown(el)) ?? null;
  const boxes = findRows(ground, reply !== null, shownByKind(view));
  yield;
  const read = yield* readRows(ground, boxes, filter, view);
  yield;
  const rows = read.filter(row => row !== null);
  const elements = boxes.filter((_, at) => read[at] !== null).map(({ el }) => el);
  const extent = extentOf(
    { ground, rooms, boxes, filter, counts: countsOf(view), orders: ordersOf(rows) },
    view.isShown,
  );
  const pane = reply && paneAround(ground, reply, boxes);
  return {
    list: extent && { filter, extent: rows.length < boxes.length ? 'part' : extent, rows },
    rows: elements,
    open: pane && conversationIn(ground, pane, view, store, rows),
    reply,
  };
};

/**
 * Reads the cases that the inbox shows: the list with its times as they stand there, and the open conversation. Silent
 * where the address is not the inbox, on sign-in, and where a form of the page hides what its elements are. Reads what is
 * there and changes nothing; a row's or a bubble's part that may be a buyer's own words is not believed.
 * In steps, for lists of thousands of rows: between two the page has its turn, and if it changes then, begin anew.
 */
export const readInboxInSteps = function* (view: InboxView): Steps<InboxResult> {
  const { document, location, shadowRootOf } = view;
  const { body } = document;
  if (!body || !isInbox(location)) return { kind: 'silent' };
  const parts = partsOfPage(body, shadowRootOf);
  if (parts.closed) return { kind: 'silent' };
  yield;
  const rooms = [document, ...parts.roots];
  const languages = [...new Set([...(view.languages ?? []), ...languagesOf([], view)])];
  const rail = railOf(rooms);
  const account = readAccount({ ...view, roots: rooms, languages });
  yield;
  const ground = yield* groundOf(view, languages, rail.words);
  yield;
  const filter = filterOf(view, rail);
  const found = ground
    ? yield* findAll(view, { parts, ground, filter, rooms, store: account.store })
    : NOTHING;
  yield;
  return {
    kind: 'read',
    read: {
      pageId: 'messages',
      path: location.pathname,
      language: languages[0] ?? 'en',
      account,
      list: found.list && listWithMade(view, found.list),
      conversation: found.open && conversationWithMade(view, found.open),
      counts: countsOf(view),
    },
    rows: found.rows,
    conversation: found.open?.el ?? null,
    reply: found.reply,
    asked: found.open?.asked ?? null,
    roots: parts.roots,
  };
};

/** The same at once. */
export const readInbox = (view: InboxView): InboxResult => atOnce(readInboxInSteps(view));
