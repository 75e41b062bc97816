import { array, check, maxLength, nullable, number, object } from 'zod/mini';
import { instant, kebab, must, text } from '../border/fields';
import type { Because } from '../border/reason';
import { findMetric } from '../catalogue/metrics';
import { asTarget, MOST_KEPT_TARGETS } from './own-target';

const fields = object(
  {
    account: nullable(text(64)),
    metric: kebab,
    value: nullable(number(must('a number or null'))),
    changedAt: instant,
  },
  must('a target'),
);

/** An own target, as it is stored and in a file. That of a metric which the catalogue does not know is judged where it is used. */
export const ownTargetSchema = fields.check(
  check(({ value: target, issues }) => {
    const metric = findMetric(target.metric);
    if (target.value === null || !metric || asTarget(target.value, metric)) return;
    const params: Because = { reason: { code: 'invalid' } };
    issues.push({ code: 'custom', path: ['value'], input: target, params });
  }),
);

/** In a file of "Export JSON", under `settings.targets`. */
export const ownTargetsSchema = array(ownTargetSchema, must('a list')).check(
  maxLength(MOST_KEPT_TARGETS, `must hold at most ${MOST_KEPT_TARGETS}`),
);
