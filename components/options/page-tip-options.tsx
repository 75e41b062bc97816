import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TipDraft } from '../../lib/journal/tip-choices';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { Choice } from '../../lib/summary/template-entries';
import type { HiddenTipEntry, OwnTipEntry } from '../../lib/summary/tip-entries';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Removed } from '../page-removed';
import { OwnTipItem } from './page-tip-entry';
import { TipForm } from './page-tip-form';

/** What the tips of the options page show. `removed`: the title of an own tip that can still be brought back. */
export type TipsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly hidden: readonly HiddenTipEntry[];
      readonly own: readonly OwnTipEntry[];
      readonly metrics: readonly Choice[];
      readonly removed: string | null;
    };
export type ReadyTips = Extract<TipsState, { kind: 'ready' }>;

export type TipActions = {
  readonly show: (tip: HiddenTipEntry) => void;
  /** Whether it was kept; what went wrong is said in the outcome. */
  readonly save: (draft: TipDraft) => Promise<boolean>;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
};

type Props = TipActions & {
  readonly state: TipsState;
  readonly outcome: OutcomeView | null;
  readonly say: PageWords;
};

const Hidden = ({ state, show, say }: Pick<Props, 'show' | 'say'> & { readonly state: ReadyTips }) => (
  <>
    <h3>{say('tips-hidden')}</h3>
    {state.hidden.length === 0 && <p class="soft">{say('tips-hidden-none')}</p>}
    <ul>
      {state.hidden.map(tip => (
        <li key={tip.id} class="entry line">
          <span>{tip.title}</span>
          <button type="button" aria-label={`${say('tip-show')}: ${tip.title}`} onClick={() => show(tip)}>
            {say('tip-show')}
          </button>
        </li>
      ))}
    </ul>
  </>
);

const Adding = ({ state, save, say }: Pick<Props, 'save' | 'say'> & { readonly state: ReadyTips }) => {
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return <TipForm tip={null} metrics={state.metrics} save={save} say={say} end={() => setOpen(false)} />;
  return (
    <p class="actions">
      <button type="button" onClick={() => setOpen(true)}>
        {say('tip-add')}
      </button>
    </p>
  );
};

const Own = ({ state, save, remove, undo, say }: Omit<Props, 'state'> & { readonly state: ReadyTips }) => (
  <>
    <h3>{say('tips-own')}</h3>
    {state.own.length === 0 && <p class="soft">{say('tips-own-none')}</p>}
    <Removed
      text={state.removed === null ? null : say('named-removed', { title: state.removed })}
      undo={undo}
      say={say}
    />
    <ul>
      {state.own.map(entry => (
        <OwnTipItem
          key={entry.tip.id}
          entry={entry}
          metrics={state.metrics}
          save={save}
          remove={remove}
          say={say}
        />
      ))}
    </ul>
    <Adding state={state} save={save} say={say} />
  </>
);

/** The seller's say on tips: those that were hidden, to be shown again, and the seller's own. */
export const TipOptions = (props: Props): JSX.Element => {
  const { state, outcome, show, say } = props;
  if (state.kind === 'loading') return <p class="soft">{say('tips-loading')}</p>;
  if (state.kind === 'failed') return <p>{say('tips-unread')}</p>;
  return (
    <>
      <p class="soft">{say('tips-intro')}</p>
      <Hidden state={state} show={show} say={say} />
      <Own {...props} state={state} />
      <output class={`outcome tone-${outcome?.tone ?? 'quiet'}`}>{outcome?.text ?? ''}</output>
    </>
  );
};
