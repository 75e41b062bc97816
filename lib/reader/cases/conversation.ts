import type { CaseIdentity, Conversation, InboxRow, Turn } from '../../inbox';
import type { CaseState } from '../../messages/case';
import { holds, type Box } from '../box';
import { isWithin } from '../composed';
import type { Ground, Piece } from './ground';
import { isWords } from './ground';
import { isInWords } from './in-words';
import type { InboxView } from './inbox-view';
import { oldestFirst } from './oldest-first';
import type { Pane } from './pane';
import { threadInAddress } from './thread';
import { bubblesIn, type Bubble } from './turn-boxes';
import { speakers } from './who-spoke';

type Read = Omit<Conversation, 'made'>;
type Spoken = Turn & { readonly bubble: Bubble; readonly sender: string | null };

/** Longer questions are cut for the check of a reply. */
const LONGEST = 5000;

const only = (all: readonly (string | null)[]): string | null => {
  const [one = null, other] = new Set(all.filter(each => each !== null));
  return other === undefined ? one : null;
};

const outside = (pieces: readonly Piece[], bubbles: readonly Bubble[]): readonly Piece[] =>
  pieces.filter(({ at }) => !bubbles.some(({ box }) => at >= box.from && at < box.to));

const piecesOf = ({ pieces }: Ground, { whole }: Pane): readonly Piece[] =>
  pieces.slice(whole.from, whole.to);

const isButton = ({ leaf }: Piece): boolean =>
  leaf.box.el.closest('button, kat-button, a, kat-link, [role="button"]') !== null;

const HEAD = 'h1, h2, h3, h4, h5, h6, header, [role="heading"]';

/** The page's own frame: a pill in it is no buyer, and its flag no marketplace of a message. */
const CHROME = '#navbar, #sc-navbar-container, [role="banner"], [role="navigation"], nav, body > header';
/** What holds more than one part of the page. */
const PAGE = 'body, main, [role="main"], form';
/** A conversation's head has its name, subject and a few words more; what has more is the page. */
const MOST_IN_HEAD = 8;

/** The part of the page that is the conversation alone: its bubbles, and its head where that stands beside them. */
const ownPart = ({ turns, whole }: Pane): Box => {
  let own = turns;
  for (let { up } = turns; up && own !== whole && !up.el.matches(PAGE); up = up.up) {
    if (turns.from - up.from > MOST_IN_HEAD) break;
    own = up;
  }
  return own;
};

/** Is it a heading of the conversation? Outside of what holds its bubbles the first heading is the page's. */
const isHead = (el: Element, turns: Element): boolean =>
  el.closest(HEAD) !== null &&
  el.closest(CHROME) === null &&
  (isWithin(el, turns) || el.closest('h1') === null);

/** The row of the list that is open, by its order or thread: it says who the buyer is. */
const rowOf = (
  rows: readonly Pick<InboxRow, 'identity' | 'country' | 'state'>[],
  thread: string | null,
  order: string | null,
) => {
  const same = rows.filter(({ identity }) =>
    thread && identity.thread ? identity.thread === thread : order !== null && identity.order === order,
  );
  return same.length === 1 ? same[0] : undefined;
};

const identityOf = (
  ground: Ground,
  pane: Pane,
  bubbles: readonly Bubble[],
  view: InboxView,
  rows: readonly Pick<InboxRow, 'identity' | 'country' | 'state'>[],
): { readonly identity: CaseIdentity; readonly country: string | null; readonly row: CaseState | null } => {
  const { search = '', pathname, hash } = view.location;
  const thread = threadInAddress(pathname + search) ?? threadInAddress(hash);
  const around = outside(piecesOf(ground, pane), bubbles);
  const order = only(around.map(each => each.order));
  const row = rowOf(rows, thread, order);
  const first = bubbles[0]?.box.from ?? pane.turns.to;
  const heads = around.filter(piece => piece.at < first && isWords(piece) && !isButton(piece));
  const subject = heads.find(piece => piece.order !== null && piece.text.length > 24);
  const own = ownPart(pane);
  const name = heads.findLast(
    piece =>
      piece !== subject &&
      piece.order === null &&
      piece.at >= own.from &&
      piece.at < own.to &&
      isHead(piece.leaf.box.el, pane.turns.el) &&
      (!subject || isInWords(piece.text, subject.text)),
  );
  const country = only(
    [...ground.marks].flatMap(([box, { country: flag }]) =>
      flag && holds(pane.whole, box) && box.el.closest(CHROME) === null ? flag : [],
    ),
  );
  return {
    row: row?.state ?? null,
    identity: {
      thread: row?.identity.thread ?? thread,
      order: order ?? row?.identity.order ?? null,
      buyer: row?.identity.buyer ?? name?.text.slice(0, 300) ?? null,
      subject: row?.identity.subject ?? subject?.text.slice(0, 300) ?? null,
    },
    country: row?.country ?? country,
  };
};

/** Above the bubbles stands the buyer's name, which may be any words: there only what is marked as a state is one. */
const isOwnState = (piece: Piece, first: number): boolean =>
  !isButton(piece) && (piece.marked || piece.at > first) && piece.leaf.box.el.closest(HEAD) === null;

/** What the pane itself says outside of the bubbles, in no button: "No response needed". */
const statedIn = (ground: Ground, pane: Pane, bubbles: readonly Bubble[]): CaseState | null => {
  const first = bubbles[0]?.box.from ?? Infinity;
  const said = outside(piecesOf(ground, pane), bubbles).filter(piece => isOwnState(piece, first));
  const [one = null, other] = new Set(said.flatMap(({ state }) => state ?? []));
  return other === undefined ? one : null;
};

/** Whose turn it is after the last message; what Amazon sends by itself answers nobody. */
const stateAfter = (turns: readonly Turn[]): CaseState => {
  const last = turns.findLast(({ by }) => by !== 'amazon')?.by;
  if (last === 'buyer') return 'waiting';
  return last === 'seller' ? 'answered' : 'unknown';
};

/** Amazon says in the list that the buyer's last word needs no answer: whose turn it is by their order says nothing against it. */
const settledBy = (row: CaseState | null, turn: CaseState): CaseState =>
  row === 'no-response-needed' && turn !== 'answered' ? row : turn;

const askedIn = (turns: readonly Spoken[]): string | null => {
  const answered = turns.findLastIndex(({ by }) => by === 'seller');
  const open = turns.slice(answered + 1).filter(({ by }) => by !== 'amazon');
  if (open.length === 0 || open.some(({ by }) => by !== 'buyer')) return null;
  const texts = open.flatMap(({ bubble, sender }) =>
    bubble.texts.filter(({ text }) => text !== sender).map(({ text }) => text),
  );
  return texts.join('\n').slice(0, LONGEST) || null;
};

export type OpenConversation = { readonly read: Read; readonly asked: string | null; readonly el: Element };

/** The conversation of a pane: who wrote when, oldest first, and whose turn it is. Null where no bubble is found. */
export const conversationIn = (
  ground: Ground,
  pane: Pane,
  view: InboxView,
  store: string,
  rows: readonly Pick<InboxRow, 'identity' | 'country' | 'state'>[],
): OpenConversation | null => {
  const bubbles = bubblesIn(ground, pane, view.isShown);
  if (bubbles.length === 0) return null;
  const { identity, country, row } = identityOf(ground, pane, bubbles, view, rows);
  const by = speakers(
    bubbles,
    pane.turns.el,
    { store, buyer: identity.buyer, subject: identity.subject },
    view.rectOf,
  );
  const spoken = bubbles.map((bubble, at): Spoken => ({
    bubble,
    by: by[at]?.by ?? 'unknown',
    time: bubble.time,
    sender: by[at]?.sender ?? null,
  }));
  const turns = oldestFirst(spoken);
  const stated = statedIn(ground, pane, bubbles);
  const state = stated ?? settledBy(row, turns ? stateAfter(turns) : 'unknown');
  const known = (turns ?? spoken.map(each => ({ ...each, by: 'unknown' as const }))).map(each => ({
    by: each.by,
    time: each.time,
  }));
  return {
    read: { identity, country, state, turns: known },
    asked: turns ? askedIn(turns) : null,
    el: pane.turns.el,
  };
};
