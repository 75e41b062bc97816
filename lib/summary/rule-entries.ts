import { findMetric } from '../catalogue/metrics';
import { findHost } from '../hosts';
import { marksOf, type Marks } from '../taught/marks';
import type { TaughtRule } from '../taught/rule';
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
  /** It does not match any more. */
  readonly isLost: boolean;
  readonly replaces: boolean;
  /** Its page; null where the host is none of Seller Central's. */
  readonly href: string | null;
};

const whatOf = ({ metric, scope, window }: TaughtRule, { words }: Reader): string => {
  const known = findMetric(metric);
  const name = known ? metricName(known, words.language) : metric;
  return [name, words.scopeName(scope), words.windowName(window)].join(' · ');
};

const seenOf = (rule: TaughtRule, marks: Marks, { words, say, at, timeZone }: Reader): string => {
  const { lastMatched, lastMissed } = marksOf(marks, rule.id);
  const day = (instant: string) => words.formatDate(instant, at, timeZone);
  if (lastMissed !== null) return say('rule-missed', { day: day(lastMissed) });
  if (lastMatched !== null) return say('rule-matched', { day: day(lastMatched) });
  return say('rule-unseen', { day: day(rule.taughtAt) });
};

/** The rules for the options page, those that do not match any more first, else the newest first. */
export const ruleEntries = (
  rules: readonly TaughtRule[],
  marks: Marks,
  reader: Reader,
): readonly RuleEntry[] => {
  const isLost = ({ id }: TaughtRule): boolean => marksOf(marks, id).lastMissed !== null;
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
