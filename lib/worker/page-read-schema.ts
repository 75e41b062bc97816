import {
  array,
  enum as oneOf,
  literal,
  maxLength,
  nullable,
  number,
  object,
  exactOptional,
  refine,
  regex,
  union,
  type ZodMiniType,
} from 'zod/mini';
import { draftSchema, MOST_RULES, ruleId } from '../taught/rule-schema';
import { pageVersion, visitId } from '../set-aside/fields';
import { findMetric } from '../catalogue/metrics';
import { isOwnId } from '../own-metrics/own-metric';
import { host, kebab, must, path, readingFields, text, yesOrNo } from '../border/fields';
import { implausible } from '../border/plausible';
import { readingName, type Miss, type PageRead, type PageReading, type RuleResult } from '../reading';
import { lazy } from '../lazy';

/**
 * A year of days in the six columns of Amazon’s report is 2,196 rows, some 800 KB as a message and a fifth of a second
 * to check and write in one transaction; no other page gives more than a few dozen.
 */
const MOST_READINGS = 3000;
const MOST_MISSES = 500;

const REASONS: readonly Miss['reason'][] = [
  'no-value',
  'ambiguous',
  'no-scope',
  'no-window',
  'out-of-range',
  'counts-disagree',
  'contradiction',
];

const reading = lazy(() =>
  object(readingFields, must('a reading')).check(
    refine(
      // Whether one of a seller's own is in use is asked in handle.ts.
      ({ metric }) => findMetric(metric) !== undefined || isOwnId(metric),
      'is of a metric that Benchline does not know',
    ),
    refine(given => implausible(given) === null, 'has a figure that cannot be true of its metric'),
    refine(
      ({ source, period }) => source !== 'report' || period !== null,
      'is a row of a report without a period',
    ),
  ),
);

const miss = lazy(() =>
  object({
    metric: kebab,
    label: text(200),
    reason: oneOf([...REASONS], must('a known reason')),
  }),
);

/** The page's word for one series must be one (design, "Reading", 6). */
const eachOnce = (readings: readonly PageReading[]): boolean =>
  new Set(readings.map(readingName)).size === readings.length;

export const account = lazy(() =>
  object({ store: text(200), country: text(100), host, assumed: yesOrNo }).check(
    refine(
      ({ store, country, assumed }) => assumed || (store.trim() !== '' && country.trim() !== ''),
      'must have a store and a country, or be assumed',
    ),
  ),
);

/** BCP 47. */
export const language = lazy(() =>
  text(35).check(regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag')),
);

const tooMany = `must be at most ${MOST_READINGS}`;

const figure = lazy(() => nullable(number(must('a number or null'))));

const result = lazy((): ZodMiniType<RuleResult> =>
  union(
    [
      object({ rule: ruleId(), is: oneOf(['read', 'agrees', 'missing', 'several']) }),
      object({ rule: ruleId(), is: literal('contradicts'), page: figure(), taught: figure() }),
    ],
    must('a result of a rule'),
  ),
);

/** As many as there are insights. */
const MOST_OFFERED = 3;
const offered = lazy(() =>
  object({ draft: draftSchema(), value: figure(), average: figure(), top: figure() }),
);

/** What a content script may say of a page; anything else on the way in is cut off or refused. */
export const pageReadSchema = lazy((): ZodMiniType<PageRead> =>
  object({
    pageId: kebab,
    path,
    language: language(),
    account: account(),
    readings: array(reading()).check(
      maxLength(MOST_READINGS, tooMany),
      refine(eachOnce, 'must not give one series twice'),
    ),
    misses: array(miss()).check(maxLength(MOST_MISSES, `must be at most ${MOST_MISSES}`)),
    version: exactOptional(pageVersion),
    visit: exactOptional(visitId),
    again: exactOptional(literal(true)),
    taught: exactOptional(array(result()).check(maxLength(MOST_RULES, `must be at most ${MOST_RULES}`))),
    offer: exactOptional(array(offered()).check(maxLength(MOST_OFFERED, `must be at most ${MOST_OFFERED}`))),
  }),
);

/** A metric's id, or null for none. */
export const metricOrNull = lazy(() => nullable(kebab));
