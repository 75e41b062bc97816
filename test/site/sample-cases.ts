import { toAccount } from '../../lib/history/account-id.ts';
import type { Account } from '../../lib/history/schema.ts';
import type { KeptCase, KeptRead } from '../../lib/messages/kept-case.ts';
import { sampleMessages, type SampleMessage } from './sample-messages.ts';

/** The store of the stand-in site in all its marketplaces: cases are kept under it. */
const STORE = { store: 'Nordlicht Goods', country: '', host: 'sellercentral.amazon.com', assumed: false };

const keptAs = (account: string, { theme, country, received, answered }: SampleMessage, index: number) => {
  const seen = (answered ?? received).before;
  const kept: KeptCase = {
    account,
    key: `sample-${index}`,
    country,
    theme,
    state: answered ? 'answered' : 'unknown',
    running: false,
    receivedAfter: received.after,
    receivedBefore: received.before,
    answered,
    rounds: answered ? [{ received, answered, how: 'answered' }] : [],
    firstSeen: received.before,
    lastSeen: seen,
    names: [],
    places: [],
    waited: null,
    known: { after: seen, before: seen },
    closedBy: 'import',
  };
  return kept;
};

type Sample = { readonly account: Account; readonly inbox: KeptRead; readonly cases: readonly KeptCase[] };

/** Twelve weeks of made-up cases as they lie on disk, with their account and the read of its inbox. None of them waits. */
export const sampleCases = async (today: Date): Promise<Sample> => {
  const account = await toAccount(STORE);
  const cases = sampleMessages(today).map((message, index) => keptAs(account.id, message, index));
  const inbox: KeptRead = {
    account: account.id,
    place: 'sample',
    filter: 'all',
    full: null,
    kinds: [],
    at: today.toISOString(),
    rows: 0,
    needed: null,
    unresolved: null,
    unseen: 0,
  };
  return { account, inbox, cases };
};
