import {
  array,
  enum as oneOf,
  exactOptional,
  int,
  gte,
  lte,
  iso,
  literal,
  maxLength,
  nullable,
  number,
  object,
  refine,
  regex,
  union,
  type ZodMiniType,
} from 'zod/mini';
import { INBOX_FILTERS, type InboxRead, type MadeBetween, type SaidTime } from '../inbox';
import { CASE_STATES } from '../messages/case';
import { instant, kebab, must, path, text } from '../border/fields';
import { account, language } from './page-read-schema';
import { lazy } from '../lazy';

/** A list as long as a browser can show; a page that says more is not Amazon's. */
const MOST_ROWS = 10_000;
const MOST_TURNS = 5000;
const MOST_TIMES = 10;
/** Ways to read one date. */
const MOST_DATES = 6;
const LONGEST = 500;

const words = lazy(() => nullable(text(LONGEST)));
const bounded = <T extends Parameters<typeof array>[0]>(element: T, most: number) =>
  array(element, must('a list')).check(maxLength(most, `must be at most ${most}`));

const day = lazy(() => iso.date(must('a date such as 2026-07-14')));
const dates = lazy(() => bounded(day(), MOST_DATES));
const YEARS = 5_000_000;
const minutes = lazy(() =>
  number(must('minutes')).check(
    gte(-YEARS, 'must be less than ten years'),
    lte(YEARS, 'must be less than ten years'),
  ),
);
const clock = lazy(() => text(5).check(regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'must be a time such as 14:05')));

const said = lazy((): ZodMiniType<SaidTime> =>
  union(
    [
      object({ is: literal('day'), dates: dates() }),
      object({ is: literal('minute'), dates: dates(), time: clock() }),
      object({
        is: literal('ago'),
        least: minutes(),
        most: minutes(),
        clock: exactOptional(object({ daysAgo: int(must('days')).check(gte(0), lte(4000)), time: clock() })),
      }),
      object({ is: literal('left'), least: minutes(), most: minutes() }),
      object({ is: literal('overdue') }),
      object({ is: literal('instant'), at: instant }),
    ],
    must('a time'),
  ),
);

const made = lazy((): ZodMiniType<MadeBetween> =>
  object({ after: instant, before: instant }).check(
    refine(({ after, before }) => Date.parse(after) <= Date.parse(before), 'must not begin after it ends'),
  ),
);

const identity = lazy(() => object({ thread: words(), order: words(), buyer: words(), subject: words() }));
const country = lazy(() => nullable(text(2).check(regex(/^[A-Z]{2}$/, 'must be a country such as DE'))));
const state = lazy(() => oneOf([...CASE_STATES], must('a known state')));

const row = lazy(() =>
  object({
    identity: identity(),
    country: country(),
    state: state(),
    times: bounded(said(), MOST_TIMES),
    made: made(),
  }),
);

const list = lazy(() =>
  object({
    filter: oneOf([...INBOX_FILTERS], must('a known filter')),
    extent: oneOf(['full', 'part'], must('full or part')),
    rows: bounded(row(), MOST_ROWS),
    made: made(),
  }),
);

const turn = lazy(() =>
  object({
    by: oneOf(['buyer', 'seller', 'amazon', 'unknown'], must('one who writes')),
    time: nullable(said()),
  }),
);

const conversation = lazy(() =>
  object({
    identity: identity(),
    country: country(),
    state: state(),
    turns: bounded(turn(), MOST_TURNS),
    made: made(),
  }),
);

const count = lazy(() =>
  nullable(
    int(must('a whole number')).check(gte(0, 'must not be negative'), lte(1e6, 'must be at most a million')),
  ),
);

/** What a content script may say of an inbox; anything else on the way in is cut off or refused. */
export const inboxReadSchema = lazy((): ZodMiniType<InboxRead> =>
  object({
    pageId: kebab.check(refine(id => id === 'messages', 'must be the page of messages')),
    path,
    language: language(),
    account: account(),
    list: nullable(list()),
    conversation: nullable(conversation()),
    counts: object({ needed: count(), unresolved: count() }),
  }),
);
