import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReply } from './check-reply';

const check = (text: string, asked: string | null = null, language = 'en') =>
  checkReply({ text, asked, language });
const marked = (text: string) => check(text).marks.map(({ rule, from, to }) => [rule, text.slice(from, to)]);

const certainty = (text: string) => check(text).marks.map(mark => [mark.certainty, mark.reason]);

describe('checkReply', () => {
  it('gives the places in the text as it was given, whatever its signs', () => {
    expect(marked('Größe 𝟙: ｓａｖ＠ａｃｍｅ．ｄｅ straße https://acme-home.com/a?b=ß.')).toEqual([
      ['email', 'ｓａｖ＠ａｃｍｅ．ｄｅ'],
      ['link', 'https://acme-home.com/a?b=ß'],
    ]);
  });

  it('sees through signs without width', () => {
    expect(marked('Write to an\u200bna@ac\u00adme.com, I am there')).toEqual([
      ['email', 'an\u200bna@ac\u00adme.com'],
    ]);
  });

  it('says nothing of an empty reply, and asks nothing of a word', () => {
    expect(check('')).toEqual({ marks: [], missing: [] });
    expect(check('  \n ')).toEqual({ marks: [], missing: [] });
    expect(check('Yes.').missing).toEqual([]);
  });

  it('keeps every mark within the text, and in its order', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), text => {
        const { marks } = check(text);
        const places = marks.map(({ from }) => from);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        for (const { from, to } of marks) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('calls a number forbidden, likely so, or none of its business, by whose it is', () => {
    expect(certainty('Please call us on +44 20 7946 0958.')).toEqual([['amazon', 'phone']]);
    expect(certainty('DHL has the parcel. Ring 020 7946 0123 for a slot.')).toEqual([
      ['likely', 'phone-of-others'],
    ]);
    expect(certainty('The manufacturer’s hotline is 020 7946 0123.')).toEqual([]);
  });
});
