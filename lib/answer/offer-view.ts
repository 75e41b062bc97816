import { findMetric } from '../catalogue/metrics';
import type { OfferedRule, PageRead } from '../reading';
import type { OfferView } from '../view';
import { metricName } from '../words/metric-name';
import type { Words } from '../words/words';

const rowOf =
  (words: Words, language: string) =>
  ({ draft, value, average }: OfferedRule): readonly string[] => {
    const metric = findMetric(draft.metric);
    if (!metric) return [];
    const show = (figure: number | null): string =>
      figure === null ? words.say('none') : words.formatValue(metric.unit, figure);
    const gaps = { label: draft.label, metric: metricName(metric, language), value: show(value) };
    return [words.say('offer.row', { ...gaps, average: show(average) })];
  };

/** Asks whether what looks like the insights is that; null where the page offers nothing. */
export const offerView = ({ offer = [], language }: PageRead, words: Words): OfferView | null =>
  offer.length === 0
    ? null
    : {
        text: words.say('offer.text'),
        rows: offer.flatMap(rowOf(words, language)),
        yes: words.say('offer.yes'),
        no: words.say('offer.no'),
      };
