import type { ComponentChildren, JSX } from 'preact';
import type { EmptyView } from '../../lib/summary/empty-view';
import type { AccountView, PopupView } from '../../lib/summary/popup-view';
import type { QueueView } from '../../lib/summary/queue-view';
import type { OffReason } from '../../lib/history/open';
import type { PageWords } from '../../lib/words/pages/page-words';
import { HistoryOff } from '../page-history-off';
import { FoldedAccount, OpenAccount } from './page-account';
import { Empty } from '../page-empty';
import type { WaitingWords } from '../../lib/words/waiting/waiting-words';
import { Notice } from '../page-notice';
import { Queue } from './page-queue';
import { Switch } from '../page-switch';

/** What the popup shows: history being read, unusable, unreadable, or read. */
export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'off'; readonly why?: OffReason }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly view: PopupView };

type Props = {
  readonly state: PopupState;
  readonly on: boolean;
  readonly flip: (on: boolean) => void;
  readonly empty: EmptyView;
  readonly say: PageWords;
  /** What waits; null until it was read. */
  readonly queue: { readonly view: QueueView; readonly withdrawn: boolean } | null;
  readonly sayWaiting: WaitingWords;
  /** What is said before all else. */
  readonly children?: ComponentChildren;
};

/** With more accounts than this, all but the neediest are folded. */
const OPEN_AT_MOST = 3;

const Accounts = ({ accounts }: { readonly accounts: readonly AccountView[] }): JSX.Element => (
  <>
    {accounts.map((account, index) =>
      accounts.length <= OPEN_AT_MOST || index === 0 ? (
        <OpenAccount key={account.id} account={account} />
      ) : (
        <FoldedAccount key={account.id} account={account} />
      ),
    )}
  </>
);

const Content = ({ state, empty, say }: Pick<Props, 'state' | 'empty' | 'say'>): JSX.Element => {
  if (state.kind === 'loading') return <p class="loading">{say('loading')}</p>;
  if (state.kind === 'off') return <HistoryOff why={state.why} say={say} />;
  if (state.kind === 'failed') return <Notice title={say('failed-title')} text={say('failed')} />;
  return state.view.accounts.length === 0 ? (
    <Empty empty={empty} />
  ) : (
    <Accounts accounts={state.view.accounts} />
  );
};

const Waiting = ({ queue, sayWaiting }: Pick<Props, 'queue' | 'sayWaiting'>): JSX.Element | null =>
  queue && (
    <Queue
      title={sayWaiting('queue-title')}
      view={queue.view}
      withdrawn={queue.withdrawn ? sayWaiting('notices-withdrawn') : null}
    />
  );

/** The popup: what waits, a summary of every account, the switch, the way to the history. */
export const Popup = ({ state, on, flip, empty, say, queue, sayWaiting, children }: Props): JSX.Element => (
  <>
    <header class="bar">
      <img src="/icons/32.png" alt="" width={20} height={20} />
      <h1>Benchline</h1>
    </header>
    <main aria-busy={state.kind === 'loading'}>
      {children}
      {!on && <p class="banner">{say('off-note')}</p>}
      <Waiting queue={queue} sayWaiting={sayWaiting} />
      <Content state={state} empty={empty} say={say} />
      {state.kind === 'ready' && state.view.note && <p class="soft note">{state.view.note}</p>}
    </main>
    <footer class="bar">
      <Switch label={say('switch')} on={on} flip={flip} />
      <a class="action" href="/history.html" target="_blank">
        {say('history')}
      </a>
      <a class="action" href="/options.html" target="_blank">
        {say('options')}
      </a>
    </footer>
  </>
);
