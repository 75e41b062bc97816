import { TIPS } from '../catalogue/tips/index';
import { tipIn } from '../catalogue/tips/tip-in';
import type { OwnTip, TipChoices } from '../journal/own-tip';
import type { Fault } from '../messages/templates/faults';
import { isOwnId } from '../own-metrics/own-metric';
import type { Reader } from './reader';
import { seriesName } from './series-name';
import type { Choice } from './template-entries';

/** A hidden tip, by what it is called. */
export type HiddenTipEntry = { readonly id: string; readonly title: string };

/** A tip of the seller's own as the options page lists it. `remarks`: what Amazon would not allow in a message. */
export type OwnTipEntry = {
  readonly tip: OwnTip;
  readonly metric: string;
  readonly remarks: readonly Fault[];
};

const titleOf = (id: string, own: readonly OwnTip[], { words, say }: Reader): string => {
  const tip = TIPS.find(each => each.id === id);
  if (tip) return tipIn(tip, words.language).title;
  return own.find(each => each.id === id)?.title ?? say('tip-unknown', { id });
};

/** The hidden tips, in the order in which they were hidden. */
export const hiddenEntries = ({ hidden, own }: TipChoices, reader: Reader): readonly HiddenTipEntry[] =>
  hidden.map(id => ({ id, title: titleOf(id, own, reader) }));

/** What a metric is called; its id where this version does not know it, and a word for one of the seller's own that is not in use. */
const metricText = (id: string, reader: Reader): string => {
  const metric = reader.metrics.find(id);
  if (metric) return seriesName(metric, reader);
  return isOwnId(id) ? reader.say('rule-metric-gone') : id;
};

/** The seller's own tips, in the order in which they were written. `check`: what Amazon forbids in a text. */
export const ownEntries = (
  { own }: TipChoices,
  reader: Reader,
  check: (tip: OwnTip) => readonly Fault[],
): readonly OwnTipEntry[] =>
  own.map(tip => ({ tip, metric: metricText(tip.metric, reader), remarks: check(tip) }));

/** The metrics for which a tip can be written, by name: those that are still there. Two of one name are told apart by what the catalogue calls them. */
export const metricChoices = (reader: Reader): readonly Choice[] => {
  const { compare } = new Intl.Collator(reader.words.language);
  const named = reader.metrics.all
    .filter(({ origin }) => origin !== 'retired')
    .map(metric => ({
      value: metric.id,
      text: seriesName(metric, reader),
    }));
  const isTwice = (text: string): boolean => named.filter(each => each.text === text).length > 1;
  return named
    .map(({ value, text }) => ({ value, text: isTwice(text) ? `${text} (${value})` : text }))
    .toSorted((one, other) => compare(one.text, other.text));
};
