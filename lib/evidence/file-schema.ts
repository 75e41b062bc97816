import {
  array,
  check,
  gte,
  int,
  iso,
  literal,
  lte,
  maxLength,
  nullable,
  object,
  regex,
  strictObject,
  string,
  type infer as Infer,
} from 'zod/mini';
import { host, must, path, readingFields, text } from '../border/fields';
import type { Because } from '../border/reason';

export const EVIDENCE_FORMAT = 'benchline-evidence';
export const EVIDENCE_VERSION = 1;

/** Far more than ten years of daily visits to every page. */
const MOST = 1_000_000;
/** More rows than the report pages of a year have together. */
const MOST_READINGS = 20_000;

const list = <T extends Parameters<typeof array>[0]>(element: T, most = MOST) =>
  array(element, must('a list')).check(maxLength(most, `must hold at most ${most}`));

const hash = string(must('text')).check(regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'));
const chain = string(must('text')).check(regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits'));
const count = int(must('a whole number')).check(
  gte(0, 'must not be negative'),
  lte(1e9, 'must be at most 1000000000'),
);
/** Of any year: a clock that is wrong makes no log unsound. */
const instant = iso.datetime(must('an instant such as 2026-11-21T10:00:00.000Z'));

const mark = strictObject({ count, hash }, must('a count and a hash'));

const reading = object({ ...readingFields, before: nullable(instant) }, must('a reading'));

const names = { store: text(200), country: text(100), host };

// What is unknown in an entry is let through here: it is in the digest, so that it is found there.
const entry = object(
  {
    n: count,
    at: instant,
    ...names,
    page: path,
    benchline: text(40),
    readings: list(reading, MOST_READINGS),
    hash,
  },
  must('an entry'),
);

const start = object(
  {
    chain,
    account: object({ id: text(64), ...names }, must('an account')),
    begun: instant,
    after: nullable(
      object(
        { chain: nullable(chain), count: nullable(count), hash: nullable(hash) },
        must('a damaged log or null'),
      ),
    ),
  },
  must('the start of a log'),
);

/** One log, or a part of it. */
export const chainSchema = strictObject(
  {
    start,
    /** The place after which the entries begin. */
    before: mark,
    entries: list(entry),
    /** The digests of the entries that follow, up to `last`. */
    later: list(hash),
    last: mark,
  },
  must('a log'),
);

const day = iso.date(must('a date such as 2026-07-14'));

const BEFORE: Because = { reason: { code: 'before', other: 'from' } };

/** The file of "Save evidence" (docs/evidence.schema.json is made from this). */
export const evidenceSchema = strictObject(
  {
    format: literal(EVIDENCE_FORMAT),
    version: literal(EVIDENCE_VERSION),
    exportedAt: instant,
    /** First and last day that were asked for, local to the computer; null: from the first, to the last. */
    period: strictObject({ from: nullable(day), to: nullable(day) }, must('a period')).check(
      check(({ value, issues }) => {
        if (value.from !== null && value.to !== null && value.to < value.from)
          issues.push({ code: 'custom', path: ['to'], input: value, params: BEFORE });
      }),
    ),
    chains: list(chainSchema, 1000),
  },
  must('an object'),
);

export type FileChain = Infer<typeof chainSchema>;
export type FileEntry = FileChain['entries'][number];
export type EvidenceFile = Infer<typeof evidenceSchema>;
