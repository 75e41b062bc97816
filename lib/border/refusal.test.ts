import { array, literal, maxLength, number, object, record, refine, strictObject, string } from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { because } from './reason';
import { host, instant, kebab, must, text, yesOrNo } from './fields';
import { refusalOf } from './refusal';

const file = strictObject({
  format: literal('ours'),
  name: kebab,
  at: instant,
  host,
  list: array(number(must('a number')), must('a list')).check(maxLength(2, 'too many')),
  pages: record(string(), yesOrNo),
  label: text(5).check(refine(given => given !== '-', because('must not be empty', { code: 'empty' }))),
  odd: object({ n: number().check(refine(n => n !== 3, 'is odd')) }),
});

const SOUND = {
  format: 'ours',
  name: 'a-b',
  at: '2026-11-21T10:00:00.000Z',
  host: 'sellercentral.amazon.de',
  list: [1],
  pages: {},
  label: 'x',
  odd: { n: 1 },
};

const refused = (changes: object) => {
  const { error } = file.safeParse({ ...SOUND, ...changes });
  return error ? refusalOf(error.issues) : null;
};

describe('refusalOf', () => {
  it('is asked of what is refused only', () => expect(refused({})).toBeNull());

  it.each<[string, object, string, object]>([
    ['a field that is not there', { list: undefined }, 'list', { code: 'missing' }],
    ['another format', { format: 7 }, 'format', { code: 'one-of', names: 'ours' }],
    ['capitals', { name: 'A' }, 'name', { code: 'like', example: 'late-shipment-rate' }],
    ['no text', { name: 3 }, 'name', { code: 'text' }],
    [
      'a host that is none',
      { host: 'a.example' },
      'host',
      { code: 'like', example: 'sellercentral.amazon.com' },
    ],
    ['no time', { at: 'now' }, 'at', { code: 'like', example: '2026-11-21T10:00:00.000Z' }],
    ['no number', { list: [1, 'x'] }, 'list[1]', { code: 'number' }],
    ['too many', { list: [1, 2, 3] }, 'list', { code: 'many', most: 2 }],
    ['a long text', { label: 'xxxxxx' }, 'label', { code: 'long', most: 5 }],
    ['what a check says', { label: '-' }, 'label', { code: 'empty' }],
    ['what a check does not say', { odd: { n: 3 } }, 'odd.n', { code: 'invalid' }],
    ['a key too many', { more: 1 }, 'file', { code: 'strange-keys', names: 'more' }],
  ])('names the field and what is wrong: %s', (_, changes, field, reason) => {
    expect(refused(changes)).toEqual({ field, reason });
  });

  it('does not repeat names without end', () => {
    const long = 'x'.repeat(100_000);
    expect(refused({ pages: { [long]: 7 } })?.field.length).toBeLessThan(200);
    expect(JSON.stringify(refused({ [long]: 7 })).length).toBeLessThan(300);
  });
});
