import type { JSX } from 'preact';
import type { EmptyView } from '../lib/summary/empty-view';
import type { AccountListView } from '../lib/summary/history-view';
import type { SeriesView } from '../lib/summary/series-view';
import type { PageWords } from '../lib/words/pages/page-words';
import { Empty } from './page-empty';
import { Messages, type MessagesState } from './page-messages';
import { Notice } from './page-notice';
import { Series, type Stepping } from './page-series';
import { SeriesList } from './page-series-list';

/** What the history page shows. `series` is null where the address asks for one that does not exist. */
export type HistoryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'off' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly accounts: readonly AccountListView[];
      readonly series: SeriesView | null;
      readonly note: string | null;
    };

type Props = {
  readonly state: HistoryState;
  readonly messages: MessagesState;
  /** The way out of and into the history (page-transfer.tsx). */
  readonly transfer: JSX.Element;
  readonly stepping: Stepping;
  readonly empty: EmptyView;
  readonly say: PageWords;
};

type Ready = Extract<HistoryState, { kind: 'ready' }>;

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

const Content = ({
  state,
  empty,
  say,
  stepping,
}: Pick<Props, 'state' | 'empty' | 'say' | 'stepping'>): JSX.Element => {
  if (state.kind === 'loading') return <p class="loading">{say('loading')}</p>;
  if (state.kind === 'off') return <Notice title={say('history-off-title')} text={say('history-off')} />;
  if (state.kind === 'failed') return <Notice title={say('failed-title')} text={say('failed')} />;
  return state.accounts.length === 0 ? (
    <Empty empty={empty} />
  ) : (
    <Kept state={state} say={say} stepping={stepping} />
  );
};

/** The history page: every series, one of them in full, and the way out of and into the history. */
export const History = ({ state, messages, transfer, stepping, empty, say }: Props): JSX.Element => (
  <>
    <header class="bar">
      <img src="/icons/48.png" alt="" width={24} height={24} />
      <h1>{say('history-title')}</h1>
      {state.kind === 'ready' && transfer}
    </header>
    <main aria-busy={state.kind === 'loading'}>
      <Content state={state} empty={empty} say={say} stepping={stepping} />
      {state.kind === 'ready' && <Messages state={messages} say={say} />}
      {state.kind === 'ready' && state.note && <p class="soft note">{state.note}</p>}
    </main>
    <footer class="bar soft">{say('stays')}</footer>
  </>
);
