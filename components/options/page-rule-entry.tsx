import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleEntry } from '../../lib/summary/rule-entries';
import type { PageWords } from '../../lib/words/pages/page-words';
import type { RuleActions } from './page-rule-options';

type Props = Pick<RuleActions, 'rename' | 'remove'> & {
  readonly entry: RuleEntry;
  readonly say: PageWords;
};

const Renaming = ({ entry, rename, say, end }: Omit<Props, 'remove'> & { readonly end: () => void }) => {
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = event.currentTarget.querySelector('input')?.value.trim() ?? '';
    if (name !== '' && name !== entry.name) rename(entry.id, name);
    end();
  };
  return (
    <form class="actions" onSubmit={submit}>
      <input
        type="text"
        name="name"
        required
        maxLength={80}
        defaultValue={entry.name}
        aria-label={say('rule-name')}
      />
      <button type="submit">{say('save')}</button>
      <button type="button" onClick={end}>
        {say('cancel')}
      </button>
    </form>
  );
};

const Actions = ({ entry, remove, say, begin }: Omit<Props, 'rename'> & { readonly begin: () => void }) => (
  <p class="actions">
    {entry.href !== null && (
      <a href={entry.href} target="_blank" rel="noreferrer" title={say('rule-test-hint')}>
        {say('rule-test')}
      </a>
    )}
    <button type="button" onClick={begin}>
      {say('rule-rename')}
    </button>
    <button type="button" onClick={() => remove(entry.id)}>
      {say('remove')}
    </button>
  </p>
);

/** One rule: what it reads, where, when it last matched; to test, rename and remove. */
export const RuleItem = ({ entry, rename, remove, say }: Props): JSX.Element => {
  const [isRenaming, setRenaming] = useState(false);
  return (
    <li class="entry">
      <h3>{entry.name}</h3>
      <p>{entry.what}</p>
      <p class="soft">{entry.where}</p>
      <p class="soft">{entry.named}</p>
      <p class={entry.isLost ? 'outcome tone-watch' : 'soft'}>{entry.seen}</p>
      {entry.replaces && <p class="soft">{say('rule-replaces')}</p>}
      {isRenaming ? (
        <Renaming entry={entry} rename={rename} say={say} end={() => setRenaming(false)} />
      ) : (
        <Actions entry={entry} remove={remove} say={say} begin={() => setRenaming(true)} />
      )}
    </li>
  );
};
