import { findHost } from '../hosts';
import { marksOf, type Marks } from '../taught/marks';
import type { TaughtRule } from '../taught/rule';
import { isOwnId } from '../own-metrics/own-metric';
import { metricName } from '../words/metric-name';
import { languageName } from './language-name';
import type { Reader } from './reader';

/** A taught rule as the options page lists it. */
export type RuleEntry = {
  readonly id: string;
  readonly name: string;
  /** "Order Defect Rate · seller-fulfilled · 60 days". */
  readonly what: string;
  /** Where it was taught, and in which language it holds. */
  readonly where: string;
  /** The name by which it finds the value. */
  readonly named: string;
  /** When it last matched, or that it does not any more. */
  readonly seen: string;
  /** It does not match any more, or its metric is not in use. */
  readonly isLost: boolean;
  readonly replaces: boolean;
  /** Its page; null where the host is none of Seller Central's. */
  readonly href: string | null;
};

/** Is it of a metric of the seller's own that is not in use, so that nothing is read by it? */
const isResting = ({ metric }: TaughtRule, { metrics }: Reader): boolean =>
  isOwnId(metric) && metrics.find(metric) === undefined;

const nameOf = ({ metric }: TaughtRule, { words, say, metrics }: Reader): string => {
  const known = metrics.find(metric);
  if (known) return metricName(known, words.language);
  return isOwnId(metric) ? say('rule-metric-gone') : metric;
};

const whatOf = (rule: TaughtRule, reader: Reader): string => {
  const { scope, window } = rule;
  const { words } = reader;
  const name = nameOf(rule, reader);
  return [name, words.scopeName(scope), words.windowName(window)].join(' · ');
};

const seenOf = (rule: TaughtRule, marks: Marks, reader: Reader): string => {
  const { words, say, at, timeZone } = reader;
  if (isResting(rule, reader)) return say('rule-resting');
  const { lastMatched, lastMissed } = marksOf(marks, rule.id);
  const day = (instant: string) => words.formatDate(instant, at, timeZone);
  if (lastMissed !== null) return say('rule-missed', { day: day(lastMissed) });
  if (lastMatched !== null) return say('rule-matched', { day: day(lastMatched) });
  return say('rule-unseen', { day: day(rule.taughtAt) });
};

/** The rules for the options page, those that do not match any more, or are of a metric that is not in use, first, else the newest first. */
export const ruleEntries = (
  rules: readonly TaughtRule[],
  marks: Marks,
  reader: Reader,
): readonly RuleEntry[] => {
  const isLost = (rule: TaughtRule): boolean =>
    isResting(rule, reader) || marksOf(marks, rule.id).lastMissed !== null;
  return rules
    .toSorted(
      (one, other) =>
        Number(isLost(other)) - Number(isLost(one)) || other.taughtAt.localeCompare(one.taughtAt),
    )
    .map(rule => ({
      id: rule.id,
      name: rule.name,
      what: whatOf(rule, reader),
      where: `${rule.host}${rule.path} · ${languageName(rule.language, reader)}`,
      named: reader.say('as-named', { label: rule.label }),
      seen: seenOf(rule, marks, reader),
      isLost: isLost(rule),
      replaces: rule.replaces,
      href: findHost(rule.host) ? `https://${rule.host}${rule.path}` : null,
    }));
};
