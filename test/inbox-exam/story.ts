import type {
  CaseIdentity,
  Conversation,
  InboxFilter,
  InboxList,
  InboxRead,
  InboxRow,
  SaidTime,
  Turn,
} from '../../lib/inbox';
import type { CaseState } from '../../lib/messages/case';
import type { PageAccount } from '../../lib/reading';
import type { Settings } from '../../lib/settings';

/** Small words for telling what pages showed, and when. */

export const GERMANY: PageAccount = {
  store: 'Acme Home',
  country: 'Germany',
  host: 'sellercentral.amazon.de',
  assumed: false,
};
export const AMERICA: PageAccount = {
  store: 'Acme Home',
  country: 'United States',
  host: 'sellercentral.amazon.com',
  assumed: false,
};

export const day = (...dates: readonly string[]): SaidTime => ({ is: 'day', dates });
export const minute = (date: string, time: string): SaidTime => ({ is: 'minute', dates: [date], time });
export const ago = (least: number, most: number): SaidTime => ({ is: 'ago', least, most });
export const left = (least: number, most = least): SaidTime => ({ is: 'left', least, most });
export const instant = (at: string): SaidTime => ({ is: 'instant', at: new Date(at).toISOString() });
export const overdue: SaidTime = { is: 'overdue' };

export const known = (id: string, more: Partial<CaseIdentity> = {}): CaseIdentity => ({
  thread: null,
  order: id,
  buyer: `Buyer ${id}`,
  subject: `Enquiry (Order: ${id})`,
  ...more,
});

type Shown = {
  readonly state?: CaseState;
  readonly country?: string | null;
  readonly identity?: CaseIdentity;
};
export type Sketch = { readonly id: string; readonly times: readonly SaidTime[] } & Shown;

export const shown = (id: string, times: readonly SaidTime[], more: Shown = {}): Sketch => ({
  id,
  times,
  ...more,
});

type Page = {
  readonly account?: PageAccount;
  readonly rows?: readonly Sketch[];
  readonly filter?: InboxFilter;
  readonly extent?: InboxList['extent'];
  readonly talk?: {
    readonly id: string;
    readonly turns: readonly Turn[];
    readonly state?: CaseState;
    readonly country?: string;
  };
  readonly needed?: number | null;
  /** When the page was made, where that is not a moment before it was read. */
  readonly made?: string;
  readonly madeAfter?: string;
};

export const turn = (by: Turn['by'], time: SaidTime | null): Turn => ({ by, time });

/** What a page says that was read at `now`. */
export const read = (
  now: string,
  {
    account = GERMANY,
    rows,
    filter = 'response-needed',
    extent = 'full',
    talk,
    needed = null,
    made: madeAt = now,
    madeAfter,
  }: Page,
): InboxRead => {
  const before = new Date(madeAt).toISOString();
  const made = { after: new Date(madeAfter ?? Date.parse(madeAt) - 5000).toISOString(), before };
  const country = account === GERMANY ? 'DE' : 'US';
  const rowOf = ({ id, times, state = 'waiting', country: flag = country, identity }: Sketch): InboxRow => ({
    identity: identity ?? known(id),
    country: flag,
    state,
    times,
    made,
  });
  const list: InboxList | null = rows ? { filter, extent, rows: rows.map(rowOf), made } : null;
  const conversation: Conversation | null = talk
    ? {
        identity: known(talk.id),
        country: talk.country ?? country,
        state: talk.state ?? 'waiting',
        turns: talk.turns,
        made,
      }
    : null;
  return {
    pageId: 'messages',
    path: '/messaging/inbox',
    language: 'en-US',
    account,
    list,
    conversation,
    counts: { needed, unresolved: null },
  };
};

/** A step of a story: a page is read at `now`; then, in truth, these wait, each since then. */
export type Step = {
  readonly now: string;
  readonly read: InboxRead;
  /** Of each case that waits in truth and that any page showed so far: when its first unanswered message came. */
  readonly waits: Readonly<Record<string, string>>;
  /** Cases that a careful person knows to be answered. */
  readonly over?: readonly string[];
  /** Not before this, a careful person would say. */
  readonly since?: Readonly<Record<string, string>>;
  /** Waiting ones that no list has shown, by the cards. */
  readonly more?: number;
};

export type Story = {
  readonly name: string;
  /** The time zones that the seller chose. */
  readonly zones?: NonNullable<Settings['zones']>;
  readonly steps: readonly Step[];
};
