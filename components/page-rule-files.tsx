import type { JSX, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { PageWords } from '../lib/words/pages/page-words';
import type { RuleActions } from './page-rule-options';

type Props = Pick<RuleActions, 'exportRules' | 'importRules'> & { readonly say: PageWords };

/** To save the rules as a file and to take them from one. The same file can be chosen twice in a row. */
export const RuleFiles = ({ exportRules, importRules, say }: Props): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    currentTarget.value = '';
    if (file) importRules(file);
  };
  return (
    <p class="actions">
      <button type="button" onClick={exportRules}>
        {say('rules-export')}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {say('rules-import')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('rules-import')}
        onChange={take}
      />
    </p>
  );
};
