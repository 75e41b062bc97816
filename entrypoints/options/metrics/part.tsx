import type { OptionsPart } from '../../../components/options/page-options';
import { OwnMetricOptions } from '../../../components/options/page-own-metric-options';
import type { Reader } from '../../../lib/summary/reader';
import { metricActions, metricsOutcome } from './act';
import { followMetrics, loadMetrics, metricsState } from './load';

/** Metrics that the seller defined. */
export const metricsPart = (reader: Reader): OptionsPart => {
  const actions = metricActions(reader);
  followMetrics(reader);
  void loadMetrics(reader);
  return {
    id: 'metrics',
    title: reader.say('metrics-title'),
    Body: () => (
      <OwnMetricOptions
        state={metricsState.value}
        outcome={metricsOutcome.value}
        say={reader.say}
        {...actions}
      />
    ),
  };
};
