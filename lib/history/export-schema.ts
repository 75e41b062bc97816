import {
  array,
  check,
  enum as oneOf,
  regex,
  exactOptional,
  extend,
  literal,
  maxLength,
  nullable,
  object,
  optional,
  partial,
  type infer as Infer,
} from 'zod/mini';
import { chainSchema } from '../evidence/file-schema';
import { messageSettingsSchema } from '../messages/message-settings-schema';
import { settingsSchema } from '../settings';
import { host, instant, kebab, must, path, readingFields, text, yesOrNo } from '../border/fields';
import { CASE_STATES, THEMES } from '../messages/case';
import { exportedRule, MOST_RULES } from '../taught/rule-schema';
import { templateList } from '../messages/templates/template-schema';
import { SCOPES } from '../catalogue/metric';
import { LONGEST_NOTE, LONGEST_TITLE } from '../journal/kept-action';
import { tipChoicesSchema, tipId } from '../journal/tips-schema';
import { ownMetricsSchema } from '../own-metrics/metric-schema';
import { ownTargetsSchema } from '../own-targets/target-schema';
import { implausible } from '../border/plausible';
import { FORMS } from '../border/forms';
import type { Because, Reason } from '../border/reason';
import { LONGEST_NAME } from './rename-account';

export const FORMAT = 'benchline';
export const VERSION = 1;

/** Far beyond ten years of sixty series a day for twenty accounts would not open in a browser anyway. */
export const MOST = 1_000_000;
const list = <T extends Parameters<typeof array>[0]>(element: T, most = MOST) =>
  array(element, must('a list')).check(maxLength(most, `must hold at most ${most}`));

/** Stores and marketplaces of any seller; each costs an import a look at all others. */
const MOST_ACCOUNTS = 1000;
const MOST_MERGED = 100;

const id = text(64);

const names = { store: text(200), country: text(100), host };

const account = object(
  {
    id,
    ...names,
    name: optional(text(LONGEST_NAME)),
    merged: optional(list(object(names, must('an account')), MOST_MERGED)),
  },
  must('an account'),
);

const reading = object(
  { account: id, ...readingFields, page: path, firstSeen: instant, lastSeen: instant },
  must('a reading'),
).check(
  check(({ value, issues }) => {
    const blame = (part: string, reason: Reason): void => {
      issues.push({ code: 'custom', path: [part], input: value, params: { reason } });
    };
    if (Date.parse(value.lastSeen) < Date.parse(value.firstSeen))
      blame('lastSeen', { code: 'before', other: 'firstSeen' });
    if (value.source === 'report' && value.period === null) blame('period', { code: 'period' });
    const outside = implausible(value);
    if (outside) blame(outside.field, { code: 'between', low: outside.low, high: outside.high });
  }),
);

const beforeOther = (other: string): Because => ({ reason: { code: 'before', other } });

const inOrder = <T>(earlier: keyof T & string, later: keyof T & string) =>
  check<T>(({ value, issues }) => {
    if (Date.parse(String(value[later])) < Date.parse(String(value[earlier])))
      issues.push({ code: 'custom', path: [later], input: value, params: beforeOther(earlier) });
  });

const between = object({ after: instant, before: instant }, must('a time from and to')).check(
  inOrder('after', 'before'),
);

const round = object({
  received: between,
  answered: between,
  how: oneOf(['conversation', 'answered', 'resolved', 'gone'], must('a known way')),
});

const messageCase = object(
  {
    account: id,
    key: text(128),
    keyId: exactOptional(text(64)),
    theme: oneOf([...THEMES], must('a known theme')),
    country: exactOptional(
      nullable(text(2).check(regex(FORMS.country.pattern, 'must be a country such as DE'))),
    ),
    receivedAfter: instant,
    receivedBefore: instant,
    state: oneOf([...CASE_STATES], must('a known state')),
    running: exactOptional(yesOrNo),
    dated: exactOptional(literal(true)),
    answered: exactOptional(nullable(between)),
    rounds: exactOptional(array(round, must('a list')).check(maxLength(100, 'must hold at most 100'))),
    firstSeen: instant,
    lastSeen: instant,
  },
  must('a case'),
).check(inOrder('receivedAfter', 'receivedBefore'), inOrder('firstSeen', 'lastSeen'));

const actionId = text(64).check(regex(/^[0-9a-f-]{8,64}$/, 'must be the id of a step'));

/** What the seller did; a file of other origin may have no more than the first five. */
const action = object(
  {
    account: id,
    metric: kebab,
    tip: nullable(tipId),
    note: text(LONGEST_NOTE),
    at: instant,
    id: exactOptional(actionId),
    scope: exactOptional(oneOf(SCOPES, must(`one of ${SCOPES.join(', ')}`))),
    title: exactOptional(text(LONGEST_TITLE)),
    changedAt: exactOptional(instant),
  },
  must('a step'),
);

/** A step that was removed: a file that still has it must not bring it back. */
const removedAction = object({ account: id, id: actionId, changedAt: instant }, must('a removed step'));

const MOST_ACTIONS = 100_000;
const actionList = <T extends Parameters<typeof array>[0]>(element: T) =>
  array(element, must('a list')).check(maxLength(MOST_ACTIONS, `must hold at most ${MOST_ACTIONS}`));

/**
 * The file of "Export JSON" (docs/export.schema.json is made from this). Unknown fields are left out,
 * unknown metrics are let through, as a later version may have written them.
 */
export const exportSchema = object(
  {
    format: literal(FORMAT),
    version: literal(VERSION),
    exportedAt: instant,
    accounts: list(account, MOST_ACCOUNTS),
    readings: list(reading),
    cases: list(messageCase),
    actions: actionList(action),
    removedActions: exactOptional(actionList(removedAction)),
    settings: partial(
      extend(settingsSchema, {
        messages: messageSettingsSchema,
        tips: tipChoicesSchema,
        metrics: ownMetricsSchema,
        targets: ownTargetsSchema,
      }),
    ),
    rules: exactOptional(list(exportedRule(), MOST_RULES)),
    templates: exactOptional(templateList),
    /** The evidence log (docs/evidence.md). */
    evidence: exactOptional(list(chainSchema)),
  },
  must('an object'),
);

export type ExportFile = Infer<typeof exportSchema>;
