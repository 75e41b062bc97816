import { figureOf } from '../advice/figures';
import { marketplaceOf } from '../answer/marketplace';
import type { Around } from '../answer/subject';
import type { TipChoices } from '../journal/own-tip';
import type { Choice } from './history-view';

/** What tells which tips fit a series of the history page: the account's newest figures, what was tried and what is hidden. */
export const aroundOf = (
  { account, company }: Choice,
  tried: Around['tried'],
  { hidden, own }: TipChoices,
): Around => {
  const country = marketplaceOf(account);
  return {
    country,
    figures: company.flatMap(({ latest }) => figureOf(latest, country, latest.lastSeen)),
    tried,
    hidden: new Set(hidden),
    ownTips: own,
  };
};
