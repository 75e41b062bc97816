import type { CaseIdentity, Conversation, InboxFilter, InboxRead, InboxRow } from '../inbox';
import type { Between, CaseState } from './case';
import { toStretch } from './in-time';
import { saidBy } from './said';
import type { ConversationSight } from './see-conversation';
import type { RowSight } from './see-row';
import { themeOf } from './theme';
import { timelineOf } from './timeline';
import { conversed } from './told';

/** Keyed hashes of an identity; empty where it identifies nothing. `key` is the one for a new case. */
export type Names = { readonly key: string; readonly names: readonly string[] };
export type NamesOf = (identity: CaseIdentity) => Names;

/** Turned ends are put right. */
const inOrder = ({ after, before }: Between): Between =>
  Date.parse(after) <= Date.parse(before) ? { after, before } : { after: before, before: after };

/** Everything under "Response needed" waits, whatever else the row leaves unsaid; other filters say as much. */
const BY_FILTER: Readonly<Partial<Record<InboxFilter, CaseState>>> = {
  'response-needed': 'waiting',
  resolved: 'resolved',
  'reported-unresolved': 'reported-unresolved',
};

const stateIn = (filter: InboxFilter, { state }: InboxRow): CaseState =>
  state === 'unknown' ? (BY_FILTER[filter] ?? 'unknown') : state;

/** A row as the clock sees it. */
export const rowSight = (row: InboxRow, filter: InboxFilter, place: string, names: Names): RowSight => {
  const made = toStretch(inOrder(row.made));
  return {
    names: names.names,
    place,
    country: row.country,
    theme: themeOf(row.identity.subject ?? ''),
    made,
    state: stateIn(filter, row),
    said: saidBy(row.times, made, row.country),
  };
};

/** The open conversation as the clock sees it; a row of the list may know its country. */
export const conversationSight = (
  { identity, state, turns, made: span, country }: Conversation,
  names: Names,
  known: string | null,
): ConversationSight => {
  const made = toStretch(inOrder(span));
  const there = country ?? known;
  return {
    names: names.names,
    place: null,
    country: there,
    theme: themeOf(identity.subject ?? ''),
    made,
    state,
    conversed: conversed(timelineOf(turns, made, there)),
  };
};

/** Where a list is: the account that was chosen when it was read, and the host. */
export const placeOf = (accountId: string, { account }: InboxRead): string => `${accountId}@${account.host}`;
