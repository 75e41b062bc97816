import type { OverviewAccount } from './gathered';
import type { OverviewView } from './overview-view';

/** About as many as a window shows. */
const FIRST = 24;

const upTo = (most: number, accounts: readonly OverviewAccount[]): readonly OverviewAccount[] => {
  let left = most;
  return accounts
    .map(account => {
      const tiles = account.tiles.slice(0, left);
      left -= tiles.length;
      return { ...account, tiles };
    })
    .filter(({ tiles }) => tiles.length > 0);
};

/** The overview as the page first draws it: the upper tiles alone, so that their lines are there the sooner. */
export const firstTiles = (view: OverviewView): OverviewView => ({
  ...view,
  accounts: upTo(FIRST, view.accounts),
});
