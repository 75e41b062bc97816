import type { core } from 'zod/mini';
import { fieldName, MISSING } from './complaint';
import { exampleOf } from './forms';
import type { Because, Plain, Reason } from './reason';

/** Why a file was refused: the field as it is called in the file, and what is wrong with it. */
export type Refusal = { readonly field: string; readonly reason: Reason };

/** The field of a refusal that blames the file as a whole. */
export const WHOLE = 'file';

/** What a check of a file found. */
export type Issue = core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { readonly code: Code }>;

/** A file may give its fields any names; more of one than this is no help. */
const LONGEST_FIELD = 120;
const MOST_KEYS = 3;

const KINDS: Readonly<Record<string, Plain>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  object: 'object',
  record: 'object',
};

const DATES: Readonly<Record<string, string>> = { datetime: '2026-11-21T10:00:00.000Z', date: '2026-07-14' };

const tooBig = ({ origin, maximum }: IssueOf<'too_big'>): Reason => {
  const most = Number(maximum);
  if (origin === 'string') return { code: 'long', most };
  return { code: origin === 'array' ? 'many' : 'at-most', most };
};

const tooSmall = ({ origin, minimum }: IssueOf<'too_small'>): Reason =>
  origin === 'string' ? { code: 'empty' } : { code: 'at-least', least: Number(minimum) };

const formOf = ({ format, pattern = '' }: IssueOf<'invalid_format'>): Reason => {
  const example = DATES[format] ?? exampleOf(pattern);
  return example === undefined ? { code: 'form' } : { code: 'like', example };
};

const customOf = ({ params }: IssueOf<'custom'>): Reason => {
  const { reason }: Partial<Because> = params ?? {};
  return reason ?? { code: 'invalid' };
};

const namesOf = (names: readonly unknown[]): string =>
  names.map(name => String(name).slice(0, LONGEST_FIELD)).join(', ');

/** What an issue says, by its structure: its English message is for the log. */
const reasonOf = (issue: Issue): Reason => {
  if (issue.message === MISSING) return { code: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: KINDS[issue.expected] ?? 'invalid' };
    case 'invalid_value':
      return { code: 'one-of', names: namesOf(issue.values) };
    case 'invalid_format':
      return formOf(issue);
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'unrecognized_keys':
      return { code: 'strange-keys', names: namesOf(issue.keys.slice(0, MOST_KEYS)) };
    case 'custom':
      return customOf(issue);
    default:
      return { code: 'invalid' };
  }
};

/** The first of the issues that a check of a file found. */
export const refusalOf = ([issue]: readonly Issue[]): Refusal => {
  if (!issue) return { field: WHOLE, reason: { code: 'invalid' } };
  return { field: fieldName(issue.path).slice(0, LONGEST_FIELD) || WHOLE, reason: reasonOf(issue) };
};
