import { array, assert, constantFrom, double, oneof, property, string } from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { conventionFor, conventionOf, CONVENTIONS, type Convention } from './convention';
import { asText, fromText } from './formula';
import { csvText, type Cell } from './write';

const US = conventionOf('point-comma');
const GERMAN = conventionOf('comma-semicolon');

/** As a spreadsheet of that country reads a file: its own separator, its own decimal sign, text where neither fits. */
const opened = (text: string, { separator, decimal }: Convention): unknown[][] => {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = parse<string[]>(text.slice(1), { delimiter: separator, skipEmptyLines: true });
  expect(errors).toEqual([]);
  const number = new RegExp(`^-?\\d+(\\${decimal}\\d+)?(e[-+]?\\d+)?$`, 'i');
  return data.map(row => row.map(cell => (number.test(cell) ? Number(cell.replace(decimal, '.')) : cell)));
};

const cell = oneof(
  string({ unit: constantFrom('=', '+', '-', '@', "'", '"', ';', ',', ' ', '\t', '\n', 'a', 'ä', '＝') }),
  double({ noNaN: true, noDefaultInfinity: true }).map(value => (Object.is(value, -0) ? 0 : value)),
);

describe('a CSV file', () => {
  it('opens in its own country with numbers as numbers', () => {
    const table = { head: ['store', 'value'], rows: [['Nordlicht; "Süd"\nGmbH', -0.0012]] };
    const read = [
      ['store', 'value'],
      ['Nordlicht; "Süd"\nGmbH', -0.0012],
    ];
    expect(opened(csvText(table, US), US)).toEqual(read);
    expect(opened(csvText(table, GERMAN), GERMAN)).toEqual(read);
    expect(csvText(table, GERMAN)).toContain('-0,0012\r\n');
  });

  it('comes back whole in every convention, and no cell of text runs', () => {
    assert(
      property(
        array(array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        constantFrom(...CONVENTIONS),
        (rows, name) => {
          const convention = conventionOf(name);
          const [, ...back] = opened(csvText({ head: ['a', 'b'], rows }, convention), convention);
          expect(
            back.map(row => row.map(each => (typeof each === 'string' ? fromText(each) : each))),
          ).toEqual(rows.map(row => row.map((each: Cell) => each)));
          for (const each of back.flat())
            expect(String(each)).not.toMatch(typeof each === 'string' ? /^\s*[=+@-]/ : /^$/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])('disarms %j', text => {
    expect(asText(text)).toBe(`'${text}`);
    expect(fromText(asText(text))).toBe(text);
  });

  it('leaves what is no formula', () => {
    expect(['Acme Home', 'P60D', "'tis", '2026-07-14'].map(asText)).toEqual([
      'Acme Home',
      'P60D',
      "'tis",
      '2026-07-14',
    ]);
  });

  it('writes nothing for nothing, and no number that is none', () => {
    expect(csvText({ head: ['a', 'b'], rows: [[null, Number.NaN]] }, US)).toBe('\uFEFF"a","b"\r\n,\r\n');
  });
});

describe('the convention of a country', () => {
  it.each([
    ['en-US', 'point-comma'],
    ['de-DE', 'comma-semicolon'],
    ['de', 'comma-semicolon'],
    ['fr', 'comma-semicolon'],
    ['de-CH', 'point-semicolon'],
    ['ja', 'point-comma'],
    ['zh-CN', 'point-comma'],
    ['es-MX', 'point-comma'],
  ])('%s: %s', (tag, name) => {
    expect(conventionFor(tag)).toBe(name);
  });
});
