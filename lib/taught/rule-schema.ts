import {
  array,
  enum as oneOf,
  exactOptional,
  literal,
  maxLength,
  nullable,
  object,
  record,
  refine,
  type ZodMiniType,
} from 'zod/mini';
import { FORMS } from '../border/forms';
import { because } from '../border/reason';
import { host, instant, kebab, must, path, seriesFields, text, yesOrNo } from '../border/fields';
import { lazy } from '../lazy';
import { findShape } from '../catalogue/shapes';
import { wordingKey } from '../catalogue/wording-key';
import { ownMetricsSchema } from '../own-metrics/metric-schema';
import { isOwnId } from '../own-metrics/own-metric';
import { ownShape } from '../own-metrics/own-shape';
import { PAGES } from '../reader/pages';
import type { RuleDraft, RuleMarks, TaughtRule, TaughtWord } from './rule';

/** More than the values of all pages together. */
export const MOST_RULES = 200;
const MOST_WORDS = 12;
const LONGEST_NAME = 80;

const ROLES: readonly TaughtWord['is'][] = ['your-value', 'average', 'top', 'remark', 'other', 'name'];

const isKey = (key: string): boolean => wordingKey(key) === key && !/\p{N}/u.test(key);

/** A text as it is compared: nothing but letters, so that no number and no address can be in it. */
const key = lazy(() =>
  text(LONGEST_NAME).check(refine(isKey, because('must be letters only, in lower case', { code: 'form' }))),
);
const someKey = lazy(() =>
  key().check(refine(given => given !== '', because('must not be empty', { code: 'empty' }))),
);

const where = lazy(() =>
  object(
    {
      label: someKey(),
      words: array(
        object({ key: someKey(), is: oneOf([...ROLES], must('a known kind')) }),
        must('a list'),
      ).check(maxLength(MOST_WORDS, `must hold at most ${MOST_WORDS}`)),
      heading: key(),
      needsHeading: yesOrNo,
    },
    must('a place'),
  ),
);

const draftFields = lazy(() => ({
  pageId: kebab.check(
    refine(id => PAGES.some(page => page.id === id), because('is no page that is read', { code: 'unknown' })),
  ),
  language: text(8).check(
    refine(
      tag => FORMS.language.pattern.test(tag),
      because('must be a language such as de', { code: 'like', example: FORMS.language.example }),
    ),
  ),
  label: text(LONGEST_NAME),
  ...seriesFields,
  where: where(),
}));

/**
 * The metric must be one of a page's, and exist for the scope and the window. One of a seller's own may be: whether it is in
 * use here is asked where rules are read, as it may go and come back.
 */
const exists = ({ metric, scope, window }: Pick<RuleDraft, 'metric' | 'scope' | 'window'>): boolean => {
  const shape = isOwnId(metric) ? ownShape({ id: metric, unit: 'count' }) : findShape(metric);
  return shape !== undefined && shape.scopes.includes(scope) && shape.windows.includes(window);
};
const NONE_SUCH = because('is of a metric that no page shows so', { code: 'unknown' });

/** The name as it stands on the page is the one that the place goes by: nothing else can be kept in its place. */
const isNamed = ({ label, where: place }: Pick<RuleDraft, 'label' | 'where'>): boolean =>
  wordingKey(label) === place.label;
const MISNAMED = because('has a label that is not the name of its place', { code: 'name' });

/** What pointing at a number sends. */
export const draftSchema = lazy((): ZodMiniType<RuleDraft> =>
  object(draftFields()).check(refine(exists, NONE_SUCH), refine(isNamed, MISNAMED)),
);

/** The names of an offered mapping that the seller says no to. */
export const offerNames = lazy(() =>
  object({
    language: draftFields().language,
    names: array(someKey(), must('a list')).check(maxLength(3, 'must hold at most 3')),
  }),
);

/** The id of a rule. */
export const ruleId = lazy(() =>
  text(64).check(refine(id => /^[\da-z-]+$/i.test(id), because('must be an id', { code: 'form' }))),
);

/** The seller's own name of a rule. */
const ruleName = lazy(() =>
  text(LONGEST_NAME).check(
    refine(name => name.trim() !== '', because('must not be empty', { code: 'empty' })),
  ),
);

const ruleFields = lazy(() => ({
  ...draftFields(),
  id: ruleId(),
  name: ruleName(),
  host,
  path,
  taughtAt: instant,
  replaces: yesOrNo,
}));

/** A rule as it is kept. */
export const ruleSchema = lazy((): ZodMiniType<TaughtRule> =>
  object(ruleFields(), must('a rule')).check(refine(exists, NONE_SUCH), refine(isNamed, MISNAMED)),
);

/** A rule in a whole export, which a later version may have written: its page and metric may be unknown. */
export const exportedRule = lazy((): ZodMiniType<TaughtRule> =>
  object({ ...ruleFields(), pageId: kebab }, must('a rule')).check(refine(isNamed, MISNAMED)),
);

/** A list of rules, as files have it. */
const ruleList = lazy(() =>
  array(ruleSchema(), must('a list')).check(maxLength(MOST_RULES, `must hold at most ${MOST_RULES}`)),
);

export const RULES_FORMAT = 'benchline-rules';
export const RULES_VERSION = 1;

/** The file of "Export rules". */
export const ruleFileSchema = lazy(() =>
  object(
    {
      format: literal(RULES_FORMAT),
      version: literal(RULES_VERSION),
      exportedAt: instant,
      rules: ruleList(),
      metrics: exactOptional(ownMetricsSchema),
    },
    must('an object'),
  ),
);

const mark = lazy((): ZodMiniType<RuleMarks> =>
  object({
    lastMatched: nullable(instant),
    lastMissed: nullable(instant),
  }),
);
export const marksSchema = lazy(() => record(ruleId(), mark()));
