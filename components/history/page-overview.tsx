import type { JSX } from 'preact';
import type { FilterChange } from '../../lib/summary/overview/change-filter';
import type { Progress } from '../../lib/summary/overview/course';
import type { OverviewView } from '../../lib/summary/overview/overview-view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Notice } from '../page-notice';
import { OverviewFilters } from './page-overview-filters';
import { OverviewProgress } from './page-overview-progress';
import { stepThroughTiles, Tiles } from './page-tiles';

export type OverviewActions = {
  readonly change: (change: FilterChange) => void;
  readonly stop: () => void;
  readonly goOn: () => void;
};

type Props = OverviewActions & {
  readonly view: OverviewView;
  readonly progress: Progress;
  readonly say: PageWords;
};

const NothingLeft = ({ view, say }: Pick<Props, 'view' | 'say'>): JSX.Element => (
  <Notice title={say('nothing-title')} text={say('nothing-text')}>
    {view.clear !== null && (
      <p>
        <a href={view.clear}>{say('filter-clear')}</a>
      </p>
    )}
  </Notice>
);

/** Every account with its metrics as small multiples, what narrows them, and how far their reading is. */
export const Overview = (props: Props): JSX.Element => {
  const { view, say } = props;
  return (
    <div class="overview">
      <h2 id="overview-title" class="overview-title" tabIndex={-1}>
        {say('overview')}
      </h2>
      <OverviewFilters view={view} change={props.change} say={say} />
      <OverviewProgress {...props} />
      {view.accounts.length === 0 ? (
        <NothingLeft view={view} say={say} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the links inside are what is pressed
        <div onKeyDown={stepThroughTiles}>
          {view.accounts.map(account => (
            <Tiles key={account.id} account={account} />
          ))}
        </div>
      )}
    </div>
  );
};
