import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { MetricDraft } from '../lib/own-metrics/metric-list';
import {
  BETTER,
  LONGEST_METRIC_NAME,
  OWN_UNITS,
  type Better,
  type OwnMetric,
  type OwnUnit,
} from '../lib/own-metrics/own-metric';
import type { PageWords } from '../lib/words/pages/page-words';
import { formText } from './form-text';
import { ChoiceField } from './page-choice-field';

type Props = {
  /** The one to change; null for a new one. */
  readonly metric: OwnMetric | null;
  /** Whether it was kept; what went wrong is said elsewhere. */
  readonly save: (draft: MetricDraft) => Promise<boolean>;
  readonly say: PageWords;
  readonly end: () => void;
};

/** A share is written in percent; dust of the division is rounded away, so that 12.3 % is 0.123. */
const SHOWN_AS: Readonly<Record<OwnUnit, number>> = { rate: 100, duration: 1, count: 1, points: 1 };
const shownTarget = (target: number, unit: OwnUnit): string =>
  String(Number((target * SHOWN_AS[unit]).toPrecision(12)));
const targetOf = (written: string, unit: OwnUnit): number | null =>
  written === '' ? null : Number((Number(written) / SHOWN_AS[unit]).toPrecision(12));

const written = (form: HTMLFormElement, metric: OwnMetric | null, unit: OwnUnit): MetricDraft => ({
  ...(metric && { id: metric.id }),
  name: formText(form, 'name'),
  unit,
  better: BETTER.find(better => better === formText(form, 'better')) ?? 'higher',
  target: targetOf(formText(form, 'target'), unit),
});

type UnitProps = Pick<Props, 'say'> & { readonly unit: OwnUnit; readonly choose: (unit: OwnUnit) => void };

const UnitField = ({ unit, choose, say }: UnitProps): JSX.Element => (
  <label>
    {say('metric-unit')}
    <select
      name="unit"
      value={unit}
      onChange={({ currentTarget }) =>
        choose(OWN_UNITS.find(each => each === currentTarget.value) ?? 'points')
      }
    >
      {OWN_UNITS.map(value => (
        <option key={value} value={value}>
          {say(`metric-unit-${value}`)}
        </option>
      ))}
    </select>
  </label>
);

const betterChoices = (say: PageWords): readonly { value: Better; text: string }[] =>
  BETTER.map(value => ({ value, text: say(`metric-better-${value}`) }));

const Fields = ({
  metric,
  say,
  ...unit
}: Pick<Props, 'metric' | 'say'> & Omit<UnitProps, 'say'>): JSX.Element => (
  <>
    <label>
      {say('metric-name')}
      <input
        type="text"
        name="name"
        required
        dir="auto"
        maxLength={LONGEST_METRIC_NAME}
        defaultValue={metric?.name ?? ''}
      />
    </label>
    {metric === null && <UnitField {...unit} say={say} />}
    <ChoiceField
      name="better"
      text={say('metric-better')}
      value={metric?.better ?? 'higher'}
      choices={betterChoices(say)}
    />
    <label>
      {say(`metric-target-${unit.unit}`)}
      <input
        type="number"
        name="target"
        step="any"
        defaultValue={
          metric === null || metric.target === null ? '' : shownTarget(metric.target, metric.unit)
        }
      />
    </label>
  </>
);

/** To define or change a metric of the seller's own. */
export const OwnMetricForm = ({ metric, save, say, end }: Props): JSX.Element => {
  const [unit, choose] = useState<OwnUnit>(metric?.unit ?? 'rate');
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const draft = written(event.currentTarget, metric, unit);
    if (draft.name !== '' && (await save(draft))) end();
  };
  return (
    <form class="actions" onSubmit={event => void submit(event)}>
      <Fields metric={metric} unit={unit} choose={choose} say={say} />
      <button type="submit">{say('save')}</button>
      <button type="button" onClick={end}>
        {say('cancel')}
      </button>
      <p class="soft whole">
        {say('metric-target-hint')} {metric !== null && say('metric-unit-stays')}
      </p>
    </form>
  );
};
