import {
  boolean,
  config,
  enum as oneOf,
  gte,
  int,
  iso,
  lte,
  maxLength,
  nullable,
  number,
  object,
  refine,
  regex,
  string,
  type ZodMiniType,
} from 'zod/mini';
import { SCOPES, type Window } from '../catalogue/metric';
import { SOURCES } from '../reading';
import { MISSING } from './complaint';
import { FORMS } from './forms';
import { because } from './reason';

config({
  // Compiled checks would trip the content security policy.
  jitless: true,
  // Where a check has no words of its own.
  customError: ({ input }) => (input === undefined ? 'is missing' : 'is not what belongs here'),
});

type Said = { readonly error: (issue: { readonly input?: unknown }) => string };

/** What a field must be, said when it is not. */
export const must = (what: string): Said => ({
  error: ({ input }) => (input === undefined ? MISSING : `must be ${what}`),
});

/** Text of at most `most` UTF-16 units. */
export const text = (most: number) =>
  string(must('text')).check(maxLength(most, `must be at most ${most} characters long`));

/** A name of our own: kebab-case. */
export const kebab = text(64).check(regex(FORMS.name.pattern, 'must be lower-case words joined by hyphens'));

/** A path of a page, without query or hash. */
export const path = text(300).check(regex(FORMS.path.pattern, 'must be a path without query or hash'));

/** A Seller Central host, also one that a later version may know. */
export const host = text(60).check(regex(FORMS.host.pattern, 'must be a host of Seller Central'));

const LARGEST = 1e12;
const bounded = `between -${LARGEST} and ${LARGEST}`;
const amount = number(must('a number')).check(
  gte(-LARGEST, `must be ${bounded}`),
  lte(LARGEST, `must be ${bounded}`),
);
const amountOrNull = nullable(
  number(must('a number or null')).check(
    gte(-LARGEST, `must be ${bounded}`),
    lte(LARGEST, `must be ${bounded}`),
  ),
);

const whole = int(must('a whole number')).check(
  gte(0, 'must not be negative'),
  lte(LARGEST, `must be at most ${LARGEST}`),
);

/** `2026-07-14`. */
const day = iso.date(must('a date such as 2026-07-14'));

const EARLIEST = '2000';
const LATEST = '2200';

/** `2026-11-21T10:00:00.000Z`: an instant in UTC of this or the next century. */
export const instant = iso
  .datetime(must('an instant such as 2026-11-21T10:00:00.000Z'))
  .check(
    refine(
      when => when >= EARLIEST && when < LATEST,
      because('must be between the years 2000 and 2199', { code: 'invalid' }),
    ),
  );

const window = text(12).check(
  regex(FORMS.window.pattern, 'must be a window such as P4W, or lifetime'),
) as unknown as ZodMiniType<Window, string>;

const period = object({ start: day, end: day }, must('a start and an end, or null')).check(
  refine(
    ({ start, end }) => start <= end,
    because('must not end before it starts', { code: 'before', other: 'start' }),
  ),
);

/** What makes a series within an account (SeriesKey in ../reading). */
export const seriesFields = {
  metric: kebab,
  scope: oneOf(SCOPES, must(`one of ${SCOPES.join(', ')}`)),
  window,
};

/** The fields of a reading that page and file share (PageReading in ../reading). */
export const readingFields = {
  ...seriesFields,
  value: amountOrNull,
  counts: nullable(object({ part: whole, whole }, must('a part and a whole, or null'))),
  target: nullable(
    object(
      { bound: oneOf(['under', 'over'], must('under or over')), value: amount },
      must('a bound and a value, or null'),
    ),
  ),
  average: amountOrNull,
  top: amountOrNull,
  period: nullable(period),
  label: text(200),
  source: oneOf(SOURCES, must(`one of ${SOURCES.join(', ')}`)),
};

export const yesOrNo = boolean(must('true or false'));
