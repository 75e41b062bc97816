import type { ComponentChildren, JSX } from 'preact';
import type { EmptyView } from '../../lib/summary/empty-view';
import type { AccountListView } from '../../lib/summary/history-view';
import type { Progress } from '../../lib/summary/overview/course';
import type { OverviewView } from '../../lib/summary/overview/overview-view';
import type { SeriesView } from '../../lib/summary/series-view';
import type { OffReason } from '../../lib/history/open';
import type { PageWords } from '../../lib/words/pages/page-words';
import { HistoryOff } from '../page-history-off';
import { Empty } from '../page-empty';
import { Messages, type MessagesState } from './page-messages';
import { Notice } from '../page-notice';
import { Overview, type OverviewActions } from './page-overview';
import { Series, type Stepping } from './page-series';
import { SeriesList } from './page-series-list';
import { Views, type ViewLink } from './page-views';

/** What the history page shows. `series` is null where the address asks for one that does not exist. */
export type HistoryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'off'; readonly why?: OffReason }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly accounts: readonly AccountListView[];
      readonly series: SeriesView | null;
      readonly note: string | null;
    }
  | {
      readonly kind: 'overview';
      readonly view: OverviewView;
      readonly progress: Progress;
      readonly note: string | null;
    };

type Props = {
  readonly state: HistoryState;
  readonly messages: MessagesState;
  /** The way out of and into the history (page-transfer.tsx). */
  readonly transfer: JSX.Element;
  readonly stepping: Stepping;
  readonly overview: OverviewActions;
  /** The parts of the page. */
  readonly views: readonly ViewLink[];
  readonly empty: EmptyView;
  readonly say: PageWords;
  /** What is said before all else. */
  readonly children?: ComponentChildren;
};

type Ready = Extract<HistoryState, { kind: 'ready' }>;

const isEmpty = (state: HistoryState): boolean =>
  (state.kind === 'ready' && state.accounts.length === 0) ||
  (state.kind === 'overview' && state.view.progress.of === 0);

const Kept = ({
  state,
  say,
  stepping,
}: Pick<Props, 'say' | 'stepping'> & { readonly state: Ready }): JSX.Element => (
  <div class="columns">
    <SeriesList label={say('accounts')} accounts={state.accounts} />
    {state.series ? (
      <Series series={state.series} say={say} stepping={stepping} />
    ) : (
      <Notice title={say('choose-metric')} text={say('no-such-metric')} />
    )}
  </div>
);

type Shown = Pick<Props, 'state' | 'empty' | 'say' | 'stepping' | 'overview'>;

const Content = ({ state, empty, say, stepping, overview }: Shown): JSX.Element => {
  if (state.kind === 'loading') return <p class="loading">{say('loading')}</p>;
  if (state.kind === 'off') return <HistoryOff why={state.why} say={say} />;
  if (state.kind === 'failed') return <Notice title={say('failed-title')} text={say('failed')} />;
  if (isEmpty(state)) return <Empty empty={empty} />;
  if (state.kind === 'overview')
    return <Overview view={state.view} progress={state.progress} {...overview} say={say} />;
  return <Kept state={state} say={say} stepping={stepping} />;
};

/** The history page: every series, one of them in full, and the way out of and into the history. */
export const History = (props: Props): JSX.Element => {
  const { state, messages, transfer, views, say } = props;
  const isRead = state.kind === 'ready' || state.kind === 'overview';
  return (
    <>
      <header class="bar">
        <img src="/icons/48.png" alt="" width={24} height={24} />
        <h1>{say('history-title')}</h1>
        {isRead && !isEmpty(state) && <Views label={say('views')} links={views} />}
        {isRead && transfer}
      </header>
      <main aria-busy={state.kind === 'loading'}>
        {props.children}
        <Content {...props} />
        {isRead && <Messages state={messages} say={say} />}
        {isRead && state.note && <p class="soft note">{state.note}</p>}
      </main>
      <footer class="bar soft">{say('stays')}</footer>
    </>
  );
};
