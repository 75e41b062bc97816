import { assert, anything, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { page, reading } from '../history/testing/sample';
import { parseMessage } from './message';

const read = page([reading(), reading({ scope: 'all' })]);
const send = (changes: object) => parseMessage({ type: 'page-read', body: { ...read, ...changes } });
const withReading = (changes: object) => send({ readings: [{ ...reading(), ...changes }] });

const row = (start: string, end: string) =>
  reading({ window: 'P1M', source: 'report', period: { start, end } });

describe('parseMessage', () => {
  it('takes what our reader sends, as it is', () => {
    const misses = [{ metric: 'cancellation-rate', label: 'Cancel Rate', reason: 'ambiguous' }];
    const body = { ...read, misses };
    expect(parseMessage({ type: 'page-read', body })).toEqual({
      kind: 'message',
      message: { type: 'page-read', body },
    });
  });

  it('cuts unknown fields off', () => {
    const parsed = send({ buyer: 'A Name', account: { ...read.account, email: 'a@b' } });
    expect(parsed).toEqual({ kind: 'message', message: { type: 'page-read', body: read } });
  });

  it('takes the small messages', () => {
    const bodies = {
      'is-on': { pageId: 'account-health' },
      'set-on': { pageId: 'account-health', which: 'all', on: false },
      'open-history': { metric: null },
    };
    for (const [type, body] of Object.entries(bodies))
      expect(parseMessage({ type, body })).toEqual({ kind: 'message', message: { type, body } });
  });

  const refusals: [string, ReturnType<typeof parseMessage>, RegExp][] = [
    ['an unknown type', parseMessage({ type: 'erase', body: {} }), /^type: /],
    ['a type of Object.prototype', parseMessage({ type: 'constructor', body: {} }), /^type: /],
    ['nothing', parseMessage(null), /^type: /],
    ['no body', parseMessage({ type: 'page-read' }), /^page-read, body: /],
    ['an unknown metric', withReading({ metric: 'sales' }), /readings\[0\]: is of a metric that/],
    ['a value out of range', withReading({ value: 12 }), /readings\[0\]: has a figure/],
    [
      'a value that is not finite',
      withReading({ value: Number.NaN }),
      /readings\[0\]\.value: must be a number or null/,
    ],
    ['infinity', withReading({ top: Infinity }), /readings\[0\]\.top: must be a number or null/],
    ['a report row without period', withReading({ source: 'report', period: null }), /without a period/],
    [
      'one series twice',
      send({ readings: [reading(), reading({ value: 0.5 })] }),
      /readings: must not give one series twice/,
    ],
    [
      'too many readings',
      send({ readings: Array.from({ length: 3001 }, () => reading()) }),
      /readings: must be at most 3000/,
    ],
    ['a path with order ids in its query', send({ path: '/x?order=1' }), /path: must be a path/],
    ['a language that is none', send({ language: '<b>' }), /language: must be a language tag/],
    ['a foreign host', send({ account: { ...read.account, host: 'evil.example' } }), /account\.host: /],
    [
      'a store as long as a book',
      send({ account: { ...read.account, store: 'x'.repeat(201) } }),
      /account\.store: /,
    ],
    ['a page id with a slash', parseMessage({ type: 'is-on', body: { pageId: 'a/b' } }), /^is-on, pageId: /],
    [
      'a link for a metric',
      parseMessage({ type: 'open-history', body: { metric: 'javascript:1' } }),
      /metric: /,
    ],
  ];
  it.each(refusals)('refuses %s and says why', (_name, parsed, words) => {
    expect(parsed).toMatchObject({ kind: 'refused', reason: expect.stringMatching(words) });
  });

  it('takes the periods of a report as many readings of one series', () => {
    const rows = [row('2026-05-01', '2026-05-31'), row('2026-06-01', '2026-06-30')];
    expect(send({ readings: rows }).kind).toBe('message');
    expect(send({ readings: [...rows, ...rows] }).kind).toBe('refused');
  });

  it('never throws, whatever a page says', () => {
    assert(
      property(anything(), anything(), (one, other) => {
        for (const type of ['page-read', 'is-on', 'set-on', 'open-history', one])
          expect(['message', 'refused']).toContain(parseMessage({ type, body: other }).kind);
      }),
    );
  });
});
