import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Unit } from '../../lib/catalogue/metric';
import type { OwnTarget } from '../../lib/own-targets/own-target';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { TargetEntry } from '../../lib/summary/target-entries';
import type { Choice } from '../../lib/summary/template-entries';
import type { PageWords } from '../../lib/words/pages/page-words';
import { OwnTargetForm } from './page-own-target-form';
import { Removed } from '../page-removed';

/** What the own targets of the options page show. `removed`: the metric of the one removed last on this page. */
export type TargetsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly entries: readonly TargetEntry[];
      readonly metrics: readonly Choice[];
      readonly unitOf: (metric: string) => Unit;
      readonly accounts: readonly Choice[];
      readonly removed: string | null;
    };
export type ReadyTargets = Extract<TargetsState, { kind: 'ready' }>;

/** A target as it was written, its value in the metric's unit. */
export type WrittenTarget = Pick<OwnTarget, 'account' | 'metric'> & { readonly value: number };

export type TargetActions = {
  /** Whether it was kept; what went wrong is said in the outcome. */
  readonly save: (written: WrittenTarget) => Promise<boolean>;
  readonly remove: (entry: TargetEntry) => void;
  readonly bringBack: () => void;
};

type Props = TargetActions & {
  readonly state: TargetsState;
  readonly outcome: OutcomeView | null;
  readonly say: PageWords;
};

type ItemProps = Pick<Props, 'save' | 'remove' | 'say'> & {
  readonly entry: TargetEntry;
  readonly choices: ReadyTargets;
};

/** Two entries have the same buttons: a screen reader hears whose they are. */
const Item = ({ entry, choices, save, remove, say }: ItemProps): JSX.Element => {
  const [isEditing, setEditing] = useState(false);
  const { name, account, what, metric } = entry;
  if (isEditing)
    return (
      <li class="entry">
        <OwnTargetForm choices={choices} entry={entry} save={save} say={say} end={() => setEditing(false)} />
      </li>
    );
  const whose = `${name}, ${account}`;
  return (
    <li class="entry">
      <h3 dir="auto">{name}</h3>
      <p class="soft">
        <bdi>{account}</bdi>
        {what !== '' && ` · ${what}`}
      </p>
      <p class="actions">
        {metric && (
          <button type="button" aria-label={`${say('edit')}: ${whose}`} onClick={() => setEditing(true)}>
            {say('edit')}
          </button>
        )}
        <button type="button" aria-label={`${say('remove')}: ${whose}`} onClick={() => remove(entry)}>
          {say('remove')}
        </button>
      </p>
    </li>
  );
};

const Adding = ({ choices, save, say }: Pick<ItemProps, 'choices' | 'save' | 'say'>): JSX.Element => {
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return <OwnTargetForm choices={choices} entry={null} save={save} say={say} end={() => setOpen(false)} />;
  return (
    <p class="actions">
      <button type="button" onClick={() => setOpen(true)}>
        {say('target-add')}
      </button>
    </p>
  );
};

/** The targets that the seller set: to set, to change, to remove. */
export const OwnTargetOptions = (props: Props): JSX.Element => {
  const { state, outcome, save, remove, bringBack, say } = props;
  if (state.kind === 'loading') return <p class="soft">{say('targets-loading')}</p>;
  if (state.kind === 'failed') return <p>{say('targets-unread')}</p>;
  const { entries, removed } = state;
  return (
    <>
      <p class="soft">{say('targets-intro')}</p>
      {entries.length === 0 && <p class="soft">{say('targets-none')}</p>}
      <Removed
        text={removed === null ? null : say('target-removed', { name: removed })}
        undo={bringBack}
        say={say}
      />
      <ul>
        {entries.map(entry => (
          <Item
            key={`${entry.target.metric} ${entry.target.account ?? ''}`}
            entry={entry}
            choices={state}
            save={save}
            remove={remove}
            say={say}
          />
        ))}
      </ul>
      <Adding choices={state} save={save} say={say} />
      <output class={`outcome tone-${outcome?.tone ?? 'quiet'}`}>{outcome?.text ?? ''}</output>
    </>
  );
};
