import type { Section } from '../catalogue/metric';
import { button, html } from '../overlay/element';
import type { LikelyMetric } from '../taught/likely';
import { metricName } from '../words/metric-name';
import type { PointWords } from '../words/point-words';
import { longList, shortList, type Pickable } from './pick-choice';
import { selectField } from './select-field';

type MetricFieldsOptions = {
  readonly likely: readonly LikelyMetric[];
  readonly sections: readonly Section[];
  readonly words: PointWords;
  readonly language: string;
  /** The seller's own metrics. */
  readonly own: readonly Pickable[];
  /** The seller wants to define one. */
  readonly onDefine: () => void;
};

const radio = (text: string, onChange: () => void): HTMLElement => {
  const input = html('input', { type: 'radio', name: 'metric' });
  input.addEventListener('change', onChange);
  return html('label', {}, input, text);
};

/** The list of all metrics, hidden at first, with the way to define another. */
const longField = (
  { sections, own, onDefine, words: { say }, language }: MetricFieldsOptions,
  onChoose: (metric: Pickable | null) => void,
) => {
  const { page, rest } = longList(sections);
  const field = selectField(say('pick.which'), say('pick.choose'), id => {
    const metric = [...own, ...page, ...rest].find(each => each.id === id);
    onChoose(metric ?? null);
  });
  const entries = (metrics: readonly Pickable[]) =>
    metrics.map(metric => [metric.id, metricName(metric, language)] as const);
  field.offerGroups([
    [say('pick.own'), entries(own)],
    [say('pick.page'), entries(page)],
    [say('pick.rest'), entries(rest)],
  ]);
  const define = html('p', { class: 'define' }, button({ class: 'plain' }, onDefine, say('pick.define')));
  define.hidden = true;
  const toggle = (isShown: boolean) => (): void => {
    define.hidden = !isShown;
    if (isShown) field.show();
    else field.hide();
  };
  return { ...field, elements: [field.element, define], show: toggle(true), hide: toggle(false) };
};

/** A few likely metrics to choose from, and "something else…", which opens the list of all; null while none is chosen. */
export const metricFields = (
  options: MetricFieldsOptions,
  onChoose: (metric: Pickable | null) => void,
): readonly HTMLElement[] => {
  const { words, language, likely } = options;
  const long = longField(options, onChoose);
  const likeliest = shortList(likely).map(metric =>
    radio(metricName(metric, language), () => {
      long.hide();
      onChoose(metric);
    }),
  );
  if (likeliest.length === 0) {
    long.show();
    return long.elements;
  }
  const other = radio(words.say('pick.other'), () => {
    long.show();
    long.focus();
    onChoose(null);
  });
  const legend = html('legend', {}, words.say('pick.metric'));
  return [html('fieldset', { class: 'picks' }, legend, ...likeliest, other), ...long.elements];
};
