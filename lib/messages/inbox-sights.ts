import { countryCode, countryCodeIn } from '../history/country';
import type { CaseIdentity, Conversation, InboxFilter, InboxRead, InboxRow } from '../inbox';
import type { Between, CaseState } from './case';
import { toStretch } from './in-time';
import { saidBy } from './said';
import type { ConversationSight } from './see-conversation';
import type { RowSight } from './see-row';
import { themeOf } from './theme';
import { timelineOf } from './timeline';
import { conversed } from './told';
import type { Zoning } from './zoning';

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

/**
 * Where a list is read: its place, the marketplace (ISO 3166-1) that the seller has chosen, null where that is not known, and the
 * zones that the seller chose.
 */
export type Here = { readonly place: string; readonly chosen: string | null; readonly zoning: Zoning };

/** The marketplace that is chosen, by its name in whichever language. */
export const chosenIn = ({ account: { country }, language }: InboxRead): string | null =>
  countryCodeIn(country, [language, 'en']) ?? countryCode(country);

/** A row as the clock sees it. */
export const rowSight = (
  row: InboxRow,
  filter: InboxFilter,
  { place, chosen, zoning }: Here,
  names: Names,
): RowSight => {
  const made = toStretch(inOrder(row.made));
  return {
    names: names.names,
    place,
    country: row.country,
    theme: themeOf(row.identity.subject ?? ''),
    made,
    state: stateIn(filter, row),
    said: saidBy(row.times, made, { country: row.country, chosen, zoning }),
  };
};

/** The open conversation as the clock sees it; a row of the list may know its country. */
export const conversationSight = (
  { identity, state, turns, made: span, country }: Conversation,
  names: Names,
  { known, chosen, zoning }: Omit<Here, 'place'> & { readonly known: string | null },
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
    conversed: conversed(timelineOf(turns, made, { country: there, chosen, zoning })),
  };
};

/** Where a list is: the account that was chosen when it was read, and the host. */
export const placeOf = (accountId: string, { account }: InboxRead): string => `${accountId}@${account.host}`;
