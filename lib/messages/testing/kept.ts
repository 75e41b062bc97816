import type { KeptCase } from '../kept-case';
import { later } from './contacts';

/** A case as kept, that came at `iso` and was answered exactly `took` minutes later, with nothing else known of it. */
export const keptCase = (account: string, key: string, iso: string, took: number): KeptCase => {
  const answer = later(iso, took);
  const [received, answered] = [
    { after: iso, before: iso },
    { after: answer, before: answer },
  ];
  return {
    account,
    key,
    country: 'US',
    theme: 'delivery',
    state: 'answered',
    running: false,
    receivedAfter: iso,
    receivedBefore: iso,
    answered,
    rounds: [{ received, answered, how: 'conversation' }],
    firstSeen: iso,
    lastSeen: answer,
    names: [],
    places: [],
    waited: null,
    known: answered,
    closedBy: 'conversation',
  };
};
