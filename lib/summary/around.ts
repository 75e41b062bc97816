import { figureOf } from '../advice/figures';
import { marketplaceOf } from '../answer/marketplace';
import type { Around } from '../answer/subject';
import type { Action } from '../journal/action';
import type { TipChoices } from '../journal/own-tip';
import type { Choice } from './history-view';

/** What tells which tips fit a series of the history page: the account's newest figures, what was tried and what is hidden. */
export const aroundOf = (
  { account, company, series: { key } }: Choice,
  actions: readonly Action[],
  { hidden, own }: TipChoices,
): Around => {
  const country = marketplaceOf(account);
  return {
    country,
    figures: company.flatMap(({ latest }) => figureOf(latest, country, latest.lastSeen)),
    tried: actions.flatMap(({ metric, scope, tip, at }) =>
      tip !== null && metric === key.metric && scope === key.scope
        ? [{ tip, at, outcome: 'too-early' as const }]
        : [],
    ),
    hidden: new Set(hidden),
    ownTips: own,
  };
};
