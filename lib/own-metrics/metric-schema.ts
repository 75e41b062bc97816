import {
  array,
  check,
  enum as oneOf,
  exactOptional,
  literal,
  maxLength,
  nullable,
  number,
  object,
  refine,
  regex,
} from 'zod/mini';
import { instant, must, text } from '../border/fields';
import { because, type Because } from '../border/reason';
import { BETTER, LONGEST_METRIC_NAME, MOST_KEPT_METRICS, OWN_ID, OWN_RANGES, OWN_UNITS } from './own-metric';

const ownId = text(40).check(regex(OWN_ID, 'must be own- and hexadecimal digits'));

const fields = object(
  {
    id: ownId,
    name: text(LONGEST_METRIC_NAME).check(
      refine(name => name.trim() !== '', because('must not be empty', { code: 'empty' })),
    ),
    unit: oneOf(OWN_UNITS, must(`one of ${OWN_UNITS.join(', ')}`)),
    better: oneOf(BETTER, must(`one of ${BETTER.join(', ')}`)),
    target: nullable(number(must('a number or null'))),
    changedAt: instant,
    removed: exactOptional(literal(true, must('true, or left out'))),
  },
  must('a metric'),
);

/** A metric of the seller's own, as it is stored and in a file. */
export const ownMetricSchema = fields.check(
  check(({ value, issues }) => {
    const [low, high] = OWN_RANGES[value.unit];
    if (value.target === null || (value.target >= low && value.target <= high)) return;
    const params: Because = { reason: { code: 'between', low, high } };
    issues.push({ code: 'custom', path: ['target'], input: value, params });
  }),
);

/** In a file of "Export JSON", under `settings.metrics`. */
export const ownMetricsSchema = array(ownMetricSchema, must('a list')).check(
  maxLength(MOST_KEPT_METRICS, `must hold at most ${MOST_KEPT_METRICS}`),
);
