import { toAccount } from '../../lib/history/account-id.ts';
import type { Account } from '../../lib/history/schema.ts';
import type { KeptCase } from '../../lib/messages/kept-case.ts';
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

/** Twelve weeks of made-up cases as they lie on disk, with the account that they belong to. None of them waits. */
export const sampleCases = async (
  today: Date,
): Promise<{ readonly account: Account; readonly cases: readonly KeptCase[] }> => {
  const account = await toAccount(STORE);
  return {
    account,
    cases: sampleMessages(today).map((message, index) => keptAs(account.id, message, index)),
  };
};
