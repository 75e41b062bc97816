import type { JSX } from 'preact';
import type { EmptyView } from '../../lib/summary/empty-view';
import type { ReviewView } from '../../lib/summary/review/review-view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Empty } from '../page-empty';
import type { OffReason } from '../../lib/history/open';
import { HistoryOff } from '../page-history-off';
import { Notice } from '../page-notice';
import { ReviewOfAccount } from './page-review-account';
import { ReviewForm, type ReviewActions } from './page-review-form';

/** What the weekly review shows. `empty`: nothing was ever read. */
export type ReviewState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'off'; readonly why?: OffReason }
  | { readonly kind: 'failed' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ready'; readonly view: ReviewView; readonly note: string | null };

type Props = {
  readonly state: ReviewState;
  readonly actions: ReviewActions;
  readonly empty: EmptyView;
  readonly say: PageWords;
};

type Ready = Extract<ReviewState, { kind: 'ready' }>;

const Sheet = ({
  state: { view, note },
  actions,
  say,
}: Pick<Props, 'actions' | 'say'> & { readonly state: Ready }): JSX.Element => (
  <>
    <ReviewForm view={view} actions={actions} say={say} />
    <div class="sheet">
      <p class="period">{view.period}</p>
      <p class="soft">{view.made}</p>
      {view.accounts.length === 0 && <p>{say('review-nothing-then')}</p>}
      {view.accounts.map(account => (
        <ReviewOfAccount key={account.id} review={account} say={say} />
      ))}
      {note && <p class="soft">{note}</p>}
    </div>
  </>
);

const Content = ({ state, actions, empty, say }: Props): JSX.Element => {
  if (state.kind === 'loading') return <p class="loading">{say('loading')}</p>;
  if (state.kind === 'off') return <HistoryOff why={state.why} say={say} />;
  if (state.kind === 'failed') return <Notice title={say('failed-title')} text={say('failed')} />;
  if (state.kind === 'empty') return <Empty empty={empty} />;
  return <Sheet state={state} actions={actions} say={say} />;
};

/** The weekly review: what a team goes through, on screen and on paper. */
export const Review = (props: Props): JSX.Element => (
  <>
    <header class="bar">
      <img src="/icons/48.png" alt="" width={24} height={24} />
      <h1>{props.say('review-title')}</h1>
      <a class="screen" href="/history.html">
        {props.say('history-title')}
      </a>
    </header>
    <main aria-busy={props.state.kind === 'loading'}>
      <Content {...props} />
    </main>
    <footer class="bar soft screen">{props.say('stays')}</footer>
  </>
);
