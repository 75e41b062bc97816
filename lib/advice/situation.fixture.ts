import { findMetric } from '../catalogue/metrics';
import { readingAt } from '../insight/reading.fixture';
import { judge, type Verdict } from '../insight/verdict';
import type { OwnMessages } from '../messages/own-messages';
import { ownMessagesOf } from '../messages/own-messages';
import type { Reading } from '../reading';
import { figureOf } from './figures';
import type { Situation } from './situation';

export const TODAY = '2026-11-21';
const AT = new Date('2026-11-21T20:00:00Z');

type Given = Partial<Omit<Situation, 'metric' | 'reading' | 'figures' | 'hidden'>> & {
  readonly others?: readonly Partial<Reading>[];
  readonly hidden?: readonly string[];
};

/** No messages at all, to be changed in part. */
export const SILENT: OwnMessages = ownMessagesOf([], AT.getTime(), 'UTC');

/** The situation of one reading of today, among others of the page; judged by its references alone. */
export const situationOf = (reading: Partial<Reading>, given: Given = {}): Situation => {
  const { others = [], hidden = [], ...rest } = given;
  const own = readingAt(TODAY, reading);
  const metric = findMetric(own.metric);
  if (!metric) throw new Error(`no metric ${own.metric}`);
  const country = given.country ?? null;
  const verdict: Verdict = judge([own], metric, country);
  const page = [own, ...others.map(other => readingAt(TODAY, other))];
  return {
    metric,
    reading: own,
    verdict,
    country,
    own: null,
    figures: page.flatMap(each => figureOf(each, country, null)),
    tried: [],
    hidden: new Set(hidden),
    ownTips: [],
    at: AT,
    ...rest,
  };
};
