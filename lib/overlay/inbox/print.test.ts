// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { printOf } from './print';

const rowOf = (html: string): Element => {
  const row = document.createElement('div');
  row.innerHTML = html;
  return row;
};
const print = (html: string): string => printOf(rowOf(html), element => element.shadowRoot);

describe('what a row looks like', () => {
  it('is the same in another element and a minute later', () => {
    expect(print('<b>Maria</b> <i>19 h 32 min left</i>')).toBe(print('<b>Maria</b> <i>19 h 31 min left</i>'));
    expect(print('<b>Maria</b>\n  <i>40 minutes ago</i>')).toBe(print('<b>Maria</b> <i>41 minutes ago</i>'));
  });

  it.each([
    ['another buyer', '<b>Maria</b>', '<b>Marie</b>'],
    ['another order', 'Order 302-1015838-2209458', 'Order 302-1015838-2209459'],
    ['another state', '<b>M</b> Response needed', '<b>M</b> Resolved'],
    [
      'another text of a component',
      '<kat-label text="Maria"></kat-label>',
      '<kat-label text="Ben"></kat-label>',
    ],
    ['another thread', '<a href="/t/1">x</a>', '<a href="/t/2">x</a>'],
    ['another flag', '<img alt="France">', '<img alt="Spain">'],
  ])('is another for %s', (_, one, other) => {
    expect(print(one)).not.toBe(print(other));
  });

  it('does not hear what the seller types into an editable box', () => {
    expect(print('<p>a</p><div contenteditable="true">Dear</div>')).toBe(
      print('<p>a</p><div contenteditable="true">Dear customer</div>'),
    );
  });

  it('sees into shadow roots', () => {
    const row = rowOf('<kat-cell></kat-cell>');
    const inner = row.querySelector('kat-cell')?.attachShadow({ mode: 'open' });
    inner?.append('Maria');
    expect(printOf(row, element => element.shadowRoot)).toContain('Maria');
  });
});
