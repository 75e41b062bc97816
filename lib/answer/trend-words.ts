import { dayOfDate } from '../insight/day';
import type { Basis, Trend } from '../insight/trend';
import type { PanelView } from '../view';
import type { Subject } from './subject';

/** A trend in the chip: "worsening"; null where there is none. */
export const trendWord = ({ words }: Subject, trend: Trend): string | null =>
  'since' in trend ? words.say(`trend.${trend.kind}`) : null;

/** A trend in the panel: "Worse than 8 weeks ago, beyond chance"; null where there is none. */
export const trendSentence = ({ words }: Subject, trend: Trend): string | null => {
  if (!('since' in trend)) return null;
  const ago = words.formatAgo(dayOfDate(trend.until) - dayOfDate(trend.since));
  return words.say(`since.${trend.kind}`, { ago });
};

/**
 * A number needed, which is an estimate, to its first figure or two: 412 is "about 400", 1,930 "about 1,900". Where so
 * many are there already, as it was rounded down, it is rounded up: "about 520" of 516, where there are 500.
 */
export const roughly = (needed: number, there: number): number => {
  const rough = Number(needed.toPrecision(needed < 1000 ? 1 : 2));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, needed))) - 1);
  return rough > there ? rough : Math.ceil(Math.max(needed, there + 1) / step) * step;
};

const basisText = ({ words }: Subject, basis: Basis): string => {
  if (basis.basis === 'windows') return words.say('change.windows', { count: basis.windows });
  const now = words.say('counts.of', basis.now);
  return words.say('change.counts', { now, before: words.say('counts.of', basis.before) });
};

const changeText = (subject: Subject, trend: Trend): string | null => {
  const { words } = subject;
  if (trend.kind === 'too-few')
    return words.say('change.few', { orders: trend.orders, needed: roughly(trend.needed, trend.orders) });
  if (trend.kind === 'none') return trend.on && words.say('change.none');
  return trendWord(subject, trend);
};

const basisOf = (trend: Trend): Basis | null => {
  if (trend.kind === 'none') return trend.on;
  return 'since' in trend ? trend : null;
};

/** The panel's row of the change: "no clear change", and what that is based on. None while there is too little. */
export const changeRow = (subject: Subject, trend: Trend): PanelView['rows'] => {
  const text = changeText(subject, trend);
  const basis = basisOf(trend);
  return text === null
    ? []
    : [[subject.words.say('row.change'), text, basis ? basisText(subject, basis) : '']];
};
