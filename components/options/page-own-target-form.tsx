import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Unit } from '../../lib/catalogue/metric';
import type { TargetEntry } from '../../lib/summary/target-entries';
import type { PageWords } from '../../lib/words/pages/page-words';
import { formText } from '../form-text';
import { ChoiceField } from '../page-choice-field';
import type { ReadyTargets, TargetActions } from './page-own-target-options';

type Props = Pick<TargetActions, 'save'> & {
  readonly choices: Pick<ReadyTargets, 'metrics' | 'accounts' | 'unitOf'>;
  /** The one to change; null for a new one. */
  readonly entry: TargetEntry | null;
  readonly say: PageWords;
  readonly end: () => void;
};

const LABELS = {
  rate: 'metric-target-rate',
  duration: 'metric-target-duration',
  count: 'metric-target-count',
  points: 'metric-target-points',
  stars: 'target-stars',
} as const satisfies Record<Unit, string>;

/** A share is written in percent; dust of the division is rounded away, so that 12.3 % is 0.123. */
const shownAs = (unit: Unit): number => (unit === 'rate' ? 100 : 1);
const shown = (value: number, unit: Unit): string => String(Number((value * shownAs(unit)).toPrecision(12)));
const valueOf = (written: string, unit: Unit): number =>
  Number((Number(written) / shownAs(unit)).toPrecision(12));

type ChoiceProps = Pick<Props, 'choices' | 'say'> & {
  readonly metric: string;
  readonly choose: (metric: string) => void;
};

/** Which metric and account: what a target is known by, so that it cannot be changed afterwards. */
const Choices = ({ choices: { metrics, accounts }, metric, choose, say }: ChoiceProps): JSX.Element => (
  <>
    <label>
      {say('target-metric')}
      <select name="metric" value={metric} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {metrics.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
    <ChoiceField name="account" text={say('target-account')} value="" choices={accounts} />
  </>
);

/** To set or change a target of the seller's own. */
export const OwnTargetForm = ({ choices, entry, save, say, end }: Props): JSX.Element => {
  const [metric, choose] = useState(entry?.target.metric ?? choices.metrics[0]?.value ?? '');
  const unit = choices.unitOf(metric);
  const before = entry?.target.value ?? null;
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const written = formText(form, 'value');
    const account = entry ? entry.target.account : formText(form, 'account') || null;
    if (written !== '' && (await save({ metric, account, value: valueOf(written, unit) }))) end();
  };
  return (
    <form class="actions" onSubmit={event => void submit(event)}>
      {entry ? (
        <p class="whole">
          {entry.name} · <bdi>{entry.account}</bdi>
        </p>
      ) : (
        <Choices choices={choices} metric={metric} choose={choose} say={say} />
      )}
      <label>
        {say(LABELS[unit])}
        <input
          type="number"
          name="value"
          step="any"
          required
          defaultValue={before === null ? '' : shown(before, unit)}
        />
      </label>
      <button type="submit">{say('save')}</button>
      <button type="button" onClick={end}>
        {say('cancel')}
      </button>
      <p class="soft whole">{say('target-hint')}</p>
    </form>
  );
};
