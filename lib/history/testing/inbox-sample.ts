import type { CaseIdentity, InboxList, InboxRead, InboxRow } from '../../inbox';
import { ACME } from './sample';

/** An instant of one day in July, as ISO: `12:00`. */
export const instantAt = (time: string): string => `2026-07-14T${time}:00.000Z`;
export const madeAt = (time: string) => ({ after: instantAt(time), before: instantAt(time) });

export const who = (changes: Partial<CaseIdentity> = {}): CaseIdentity => ({
  thread: null,
  order: '111-2222222-3333333',
  buyer: 'Ann Example',
  subject: 'Product details enquiry',
  ...changes,
});

export const inboxRow = (time: string, changes: Partial<InboxRow> = {}): InboxRow => ({
  identity: who(),
  country: 'US',
  state: 'waiting',
  times: [],
  made: madeAt(time),
  ...changes,
});

export const inboxList = (
  time: string,
  rows: readonly InboxRow[],
  changes: Partial<InboxList> = {},
): InboxList => ({ filter: 'response-needed', extent: 'full', rows, made: madeAt(time), ...changes });

export const inboxRead = (changes: Partial<InboxRead>): InboxRead => ({
  pageId: 'messages',
  path: '/messaging/inbox',
  language: 'en-US',
  account: ACME,
  list: null,
  conversation: null,
  counts: { needed: null, unresolved: null },
  ...changes,
});
