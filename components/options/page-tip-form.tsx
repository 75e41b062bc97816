import type { JSX, TargetedSubmitEvent } from 'preact';
import { LONGEST_TIP_TEXT, LONGEST_TIP_TITLE, type OwnTip } from '../../lib/journal/own-tip';
import type { TipDraft } from '../../lib/journal/tip-choices';
import type { Choice } from '../../lib/summary/template-entries';
import { isOwnId } from '../../lib/own-metrics/own-metric';
import type { PageWords } from '../../lib/words/pages/page-words';
import { formText } from '../form-text';
import { ChoiceField } from '../page-choice-field';
import type { TipActions } from './page-tip-options';

type Props = Pick<TipActions, 'save'> & {
  /** The one to change; null for a new one. */
  readonly tip: OwnTip | null;
  readonly metrics: readonly Choice[];
  readonly say: PageWords;
  readonly end: () => void;
};

const written = (form: HTMLFormElement, tip: OwnTip | null): TipDraft => ({
  ...(tip && { id: tip.id }),
  metric: formText(form, 'metric'),
  title: formText(form, 'title'),
  text: formText(form, 'text'),
});

/** The metric of a tip that this version does not know stays choosable, so that editing its words does not move it. */
const withOwn = (metrics: readonly Choice[], tip: OwnTip | null, say: PageWords): readonly Choice[] =>
  tip === null || metrics.some(({ value }) => value === tip.metric)
    ? metrics
    : [...metrics, { value: tip.metric, text: isOwnId(tip.metric) ? say('rule-metric-gone') : tip.metric }];

const Fields = ({ tip, metrics, say }: Pick<Props, 'tip' | 'metrics' | 'say'>) => (
  <>
    <ChoiceField
      name="metric"
      text={say('tip-metric')}
      value={tip?.metric ?? metrics[0]?.value ?? ''}
      choices={withOwn(metrics, tip, say)}
    />
    <label>
      {say('tip-title')}
      <input
        type="text"
        name="title"
        required
        maxLength={LONGEST_TIP_TITLE}
        defaultValue={tip?.title ?? ''}
      />
    </label>
    <label class="whole">
      {say('tip-text')}
      <textarea name="text" rows={3} dir="auto" maxLength={LONGEST_TIP_TEXT} defaultValue={tip?.text ?? ''} />
    </label>
  </>
);

/** To write or change a tip of the seller's own. */
export const TipForm = ({ tip, metrics, save, say, end }: Props): JSX.Element => {
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const draft = written(event.currentTarget, tip);
    if (draft.title !== '' && (await save(draft))) end();
  };
  return (
    <form class="actions" onSubmit={event => void submit(event)}>
      <Fields tip={tip} metrics={metrics} say={say} />
      <button type="submit">{say('save')}</button>
      <button type="button" onClick={end}>
        {say('cancel')}
      </button>
    </form>
  );
};
