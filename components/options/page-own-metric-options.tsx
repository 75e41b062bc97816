import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MetricDraft } from '../../lib/own-metrics/metric-list';
import type { OwnMetric } from '../../lib/own-metrics/own-metric';
import type { OwnMetricEntry } from '../../lib/summary/metric-entries';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import type { PageWords } from '../../lib/words/pages/page-words';
import { OwnMetricAdding } from '../page-own-metric-adding';
import { OwnMetricForm } from '../page-own-metric-form';
import { Removed } from '../page-removed';

/** What the own metrics of the options page show. `last`: the one that was removed last on this page. */
export type MetricsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly used: readonly OwnMetricEntry[];
      readonly removed: readonly OwnMetricEntry[];
      readonly last: OwnMetric | null;
    };
export type ReadyMetrics = Extract<MetricsState, { kind: 'ready' }>;

export type MetricActions = {
  /** Whether it was kept; what went wrong is said in the outcome. */
  readonly save: (draft: MetricDraft) => Promise<boolean>;
  readonly remove: (metric: OwnMetric) => void;
  readonly bringBack: (metric: OwnMetric) => void;
};

type Props = MetricActions & {
  readonly state: MetricsState;
  readonly outcome: OutcomeView | null;
  readonly say: PageWords;
};

type ItemProps = Pick<Props, 'save' | 'remove' | 'say'> & { readonly entry: OwnMetricEntry };

/** Two entries have the same buttons: a screen reader hears whose they are. */
const Item = ({ entry: { metric, what }, save, remove, say }: ItemProps): JSX.Element => {
  const [isEditing, setEditing] = useState(false);
  if (isEditing)
    return (
      <li class="entry">
        <OwnMetricForm metric={metric} save={save} say={say} end={() => setEditing(false)} />
      </li>
    );
  return (
    <li class="entry">
      <h3 dir="auto">{metric.name}</h3>
      <p class="soft">{what}</p>
      <p class="actions">
        <button type="button" aria-label={`${say('edit')}: ${metric.name}`} onClick={() => setEditing(true)}>
          {say('edit')}
        </button>
        <button type="button" aria-label={`${say('remove')}: ${metric.name}`} onClick={() => remove(metric)}>
          {say('remove')}
        </button>
      </p>
    </li>
  );
};

type GoneProps = Pick<Props, 'bringBack' | 'say'> & { readonly entries: ReadyMetrics['removed'] };

const Gone = ({ entries, bringBack, say }: GoneProps): JSX.Element | null =>
  entries.length === 0 ? null : (
    <>
      <h3>{say('metrics-removed')}</h3>
      <ul>
        {entries.map(({ metric, what }) => (
          <li key={metric.id} class="entry line">
            <span>
              <bdi>{metric.name}</bdi> · {what}
            </span>
            <button
              type="button"
              aria-label={`${say('metric-back')}: ${metric.name}`}
              onClick={() => bringBack(metric)}
            >
              {say('metric-back')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );

const Last = ({ last, bringBack, say }: Pick<Props, 'bringBack' | 'say'> & Pick<ReadyMetrics, 'last'>) => (
  <Removed
    text={last && say('metric-removed', { name: last.name })}
    undo={() => last && bringBack(last)}
    say={say}
  />
);

/** The metrics that the seller defined: to add, to change, to remove and to bring back. */
export const OwnMetricOptions = (props: Props): JSX.Element => {
  const { state, outcome, save, remove, bringBack, say } = props;
  if (state.kind === 'loading') return <p class="soft">{say('metrics-loading')}</p>;
  if (state.kind === 'failed') return <p>{say('metrics-unread')}</p>;
  const { used, removed, last } = state;
  return (
    <>
      <p class="soft">{say('metrics-intro')}</p>
      {used.length === 0 && <p class="soft">{say('metrics-none')}</p>}
      <Last last={last} bringBack={bringBack} say={say} />
      <ul>
        {used.map(entry => (
          <Item key={entry.metric.id} entry={entry} save={save} remove={remove} say={say} />
        ))}
      </ul>
      <OwnMetricAdding save={save} say={say} />
      <Gone
        entries={removed.filter(({ metric }) => metric.id !== last?.id)}
        bringBack={bringBack}
        say={say}
      />
      <output class={`outcome tone-${outcome?.tone ?? 'quiet'}`}>{outcome?.text ?? ''}</output>
    </>
  );
};
