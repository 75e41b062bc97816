import type { JSX } from 'preact';
import type { Days } from '../../lib/evidence/collect';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { EmptyView } from '../../lib/summary/empty-view';
import type { EvidenceWish } from '../../lib/summary/evidence/evidence-address';
import type { SheetView } from '../../lib/summary/evidence/sheet-view';
import type { OffReason } from '../../lib/history/open';
import type { PageWords } from '../../lib/words/pages/page-words';
import { HistoryOff } from '../page-history-off';
import { Empty } from '../page-empty';
import { EvidenceForm } from './page-evidence-form';
import { Notice } from '../page-notice';
import { Sheet } from './page-sheet';

/** An account that can be chosen. */
export type Choice = { readonly id: string; readonly title: string };

/** What came of reading the log. `none`: it has nothing of the days. */
export type Found =
  | { readonly kind: 'working'; readonly text: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'none' }
  | { readonly kind: 'sheet'; readonly sheet: SheetView };

/** What the evidence page shows. */
export type EvidenceState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'off'; readonly why?: OffReason }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly accounts: readonly Choice[];
      readonly account: string;
      readonly days: Days;
      readonly found: Found;
      /** A sentence about what is damaged. */
      readonly note?: string | null;
    };

export type EvidenceActions = {
  readonly choose: (wish: EvidenceWish) => void;
  readonly save: () => void;
  readonly print: () => void;
  readonly stop: () => void;
};

type Props = {
  readonly state: EvidenceState;
  readonly outcome: OutcomeView | null;
  readonly actions: EvidenceActions;
  readonly empty: EmptyView;
  readonly say: PageWords;
};

const Result = ({
  found,
  stop,
  say,
}: Pick<Props, 'say'> & Pick<EvidenceActions, 'stop'> & { readonly found: Found }): JSX.Element => {
  if (found.kind === 'sheet') return <Sheet sheet={found.sheet} say={say} />;
  if (found.kind === 'none') return <p class="note">{say('evidence-none')}</p>;
  if (found.kind === 'stopped') return <p class="note">{say('evidence-stopped')}</p>;
  return (
    <p class="note">
      <span aria-live="polite">{found.text}</span>{' '}
      <button type="button" onClick={stop}>
        {say('evidence-cancel')}
      </button>
    </p>
  );
};

const Content = ({ state, actions, empty, say }: Omit<Props, 'outcome'>): JSX.Element => {
  if (state.kind === 'loading') return <p class="loading">{say('loading')}</p>;
  if (state.kind === 'off') return <HistoryOff why={state.why} say={say} />;
  if (state.kind === 'failed') return <Notice title={say('failed-title')} text={say('evidence-off')} />;
  return (
    <>
      {state.accounts.length === 0 ? (
        <Empty empty={empty} />
      ) : (
        <>
          <EvidenceForm state={state} actions={actions} say={say} />
          <Result found={state.found} stop={actions.stop} say={say} />
        </>
      )}
      {state.note && <p class="soft note">{state.note}</p>}
    </>
  );
};

const isBusy = (state: EvidenceState): boolean =>
  state.kind === 'loading' || (state.kind === 'ready' && state.found.kind === 'working');

/** The evidence page: what Seller Central showed in a time, to save and to print. */
export const Evidence = (props: Props): JSX.Element => (
  <>
    <header class="bar screen">
      <img src="/icons/48.png" alt="" width={24} height={24} />
      <h1>{props.say('evidence-title')}</h1>
      <a href="/verify.html">{props.say('verify-title')}</a>
      <a href="/history.html">{props.say('history-title')}</a>
    </header>
    <main aria-busy={isBusy(props.state)}>
      <p class="note soft screen">{props.say('evidence-intro')}</p>
      <Content {...props} />
      <output class="note screen">{props.outcome?.text}</output>
    </main>
    <footer class="bar soft screen">{props.say('stays')}</footer>
  </>
);
