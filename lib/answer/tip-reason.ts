import type { Reason } from '../advice/reason';
import type { Figure } from '../advice/situation';
import { findMetric } from '../catalogue/metrics';
import type { Metric } from '../catalogue/metric';
import type { KnownTarget } from '../insight/target';
import { metricName } from '../words/metric-name';
import { inOneText } from '../words/sentences';
import { leadsText, shareBetweenText } from './own-words';
import { dateText, valueText, type Subject } from './subject';
import { targetBound } from './target-words';
import { roughly, trendSentence } from './trend-words';

type Of<K extends Reason['kind']> = Extract<Reason, { readonly kind: K }>;

/** A target with its bound; one that is not Amazon's own says so. */
const boundText = (target: KnownTarget, metric: Metric, { words }: Subject): string => {
  const line = targetBound(target, metric, words);
  return target.certainty === 'A' ? line : words.say('with.unverified', { line });
};

/** A figure that is not of this page says of which day it is. */
const dated = (text: string, { seen }: Figure, subject: Subject): readonly string[] =>
  seen === null ? [text] : [text, subject.words.say('why.read-on', { date: dateText(subject, seen) })];

const valueOf = ({ metric, value }: Figure, { words }: Subject): string =>
  words.formatValue(metric.unit, value);

const partText = ({ part, counts }: Of<'part'>, subject: Subject): string => {
  const { words } = subject;
  const share = counts ? words.say('counts.of', counts) : valueOf(part, subject);
  const whole = findMetric(part.metric.partOf ?? '') ?? part.metric;
  const names = { whole: metricName(whole, words.language), name: metricName(part.metric, words.language) };
  return words.say('why.part', { ...names, share });
};

/** To the tenth of a percent, as more than one in a hundred are told from less. */
const untrackedText = ({ figure }: Of<'untracked'>, subject: Subject): string => {
  const share = subject.words.formatTarget('rate', Math.round((1 - figure.value) * 1000) / 1000);
  return subject.words.say('why.untracked', { share: share });
};

const besideText = ({ figure, target }: Of<'beside'>, subject: Subject): string =>
  subject.words.say('why.beside', {
    name: metricName(figure.metric, subject.words.language),
    value: valueOf(figure, subject),
    bound: boundText(target, figure.metric, subject),
  });

const placeText = ({ kind, target }: Of<'missed' | 'near'>, subject: Subject): string =>
  subject.words.say(target.from === 'seller' ? 'why.missed-own' : `why.${kind}`, {
    value: valueText(subject, subject.reading.value),
    bound: boundText(target, subject.metric, subject),
  });

const fewText = ({ orders, needed }: Of<'few'>, { words }: Subject): string =>
  Number.isFinite(needed)
    ? words.say('note.few', { orders, needed: roughly(needed, orders) })
    : words.say('note.few-at');

const trendText = ({ trend }: Of<'worsening'>, subject: Subject): string => {
  const text = trendSentence(subject, trend);
  return text === null ? '' : subject.words.say('why.trend', { text });
};

const textOf = (reason: Reason, subject: Subject): string => {
  const { words } = subject;
  switch (reason.kind) {
    case 'theme':
      return leadsText(reason.theme, reason.themes, words);
    case 'untracked':
      return untrackedText(reason, subject);
    case 'weekend':
      return words.say('why.weekend', reason.late);
    case 'at-risk':
      return words.say('why.at-risk', { count: reason.count });
    case 'late-answers':
      return words.say('why.late', { share: shareBetweenText(reason.late, words) });
    case 'part':
      return partText(reason, subject);
    case 'beside':
      return besideText(reason, subject);
    case 'behind':
      return words.say('why.behind', {
        value: valueText(subject, subject.reading.value),
        average: valueText(subject, reason.average),
      });
    case 'worsening':
      return trendText(reason, subject);
    case 'few':
      return fewText(reason, subject);
    case 'tried':
      return words.say('why.tried', { date: dateText(subject, reason.at) });
    default:
      return placeText(reason, subject);
  }
};

/** The sentences of one reason. */
const textsOf = (reason: Reason, subject: Subject): readonly string[] => {
  const text = textOf(reason, subject);
  if (reason.kind === 'part') return dated(text, reason.part, subject);
  return 'figure' in reason ? dated(text, reason.figure, subject) : [text];
};

/** Why a tip is shown now, in a few sentences with the seller's own figures. */
export const reasonText = (reasons: readonly Reason[], subject: Subject): string =>
  inOneText(
    reasons.flatMap(reason => textsOf(reason, subject)),
    subject.words.language,
  );
