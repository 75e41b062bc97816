import type { JSX } from 'preact';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { RuleEntry } from '../../lib/summary/rule-entries';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Removed } from '../page-removed';
import { RuleItem } from './page-rule-entry';
import { RuleFiles } from './page-rule-files';

/** What the rules of the options page show. `removed`: the name of a rule that can still be brought back. */
export type RulesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly rules: readonly RuleEntry[]; readonly removed: string | null };

export type RuleActions = {
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly exportRules: () => void;
  readonly importRules: (file: File) => void;
};

type Props = RuleActions & {
  readonly state: RulesState;
  readonly outcome: OutcomeView | null;
  readonly say: PageWords;
};

/** The rules that the seller has taught: what, where, when they last matched; to test, rename, remove and carry on. */
export const RuleOptions = (props: Props): JSX.Element => {
  const { state, outcome, say } = props;
  if (state.kind === 'loading') return <p class="soft">{say('rules-loading')}</p>;
  if (state.kind === 'failed') return <p>{say('rules-failed')}</p>;
  return (
    <>
      <p class="soft">{say(state.rules.length === 0 ? 'rules-none' : 'rules-intro')}</p>
      <Removed
        text={state.removed === null ? null : say('rule-removed', { name: state.removed })}
        undo={props.undo}
        say={say}
      />
      <ul>
        {state.rules.map(entry => (
          <RuleItem key={entry.id} entry={entry} rename={props.rename} remove={props.remove} say={say} />
        ))}
      </ul>
      <RuleFiles exportRules={props.exportRules} importRules={props.importRules} say={say} />
      <output class={`outcome tone-${outcome?.tone ?? 'quiet'}`}>{outcome?.text ?? ''}</output>
    </>
  );
};
