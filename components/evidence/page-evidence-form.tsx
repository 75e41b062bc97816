import type { JSX } from 'preact';
import type { PageWords } from '../../lib/words/pages/page-words';
import type { EvidenceActions, EvidenceState } from './page-evidence';

type Ready = Extract<EvidenceState, { kind: 'ready' }>;
type Props = { readonly state: Ready; readonly actions: EvidenceActions; readonly say: PageWords };

const Day = (props: {
  readonly label: string;
  readonly value: string | null;
  readonly choose: (day: string | null) => void;
}): JSX.Element => (
  <label>
    {props.label}
    <input
      type="date"
      value={props.value ?? ''}
      onChange={({ currentTarget }) => props.choose(currentTarget.value || null)}
    />
  </label>
);

/** Whose evidence, of which days, and what to do with it. */
export const EvidenceForm = ({ state, actions, say }: Props): JSX.Element => {
  const { accounts, account, days, found } = state;
  const isEmpty = found.kind !== 'sheet';
  return (
    <form class="bar screen" onSubmit={event => event.preventDefault()}>
      <label>
        {say('evidence-account')}
        <select
          value={account}
          onChange={({ currentTarget }) => actions.choose({ account: currentTarget.value, days })}
        >
          {accounts.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Day
        label={say('evidence-from')}
        value={days.from}
        choose={from => actions.choose({ account, days: { ...days, from } })}
      />
      <Day
        label={say('evidence-to')}
        value={days.to}
        choose={to => actions.choose({ account, days: { ...days, to } })}
      />
      <button type="button" disabled={isEmpty} onClick={actions.save}>
        {say('evidence-save')}
      </button>
      <button type="button" disabled={isEmpty} onClick={actions.print}>
        {say('evidence-print')}
      </button>
    </form>
  );
};
