// @vitest-environment jsdom
import { assert, array, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf, pointAt, rangeOf, readEditable } from './editable-text';

const region = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
};

describe('the text of an editable region', () => {
  it.each([
    ['plain', 'plain'],
    ['a<br>b', 'a\nb'],
    ['a<div>b</div><div>c</div>', 'a\nb\nc'],
    ['<p>a <b>b</b>&nbsp;c</p><p>d</p>', 'a b c\nd'],
    ['<div><br></div><div>a</div>', '\na'],
    ['', ''],
  ])('of %s has a line a block', (html, text) => {
    expect(readEditable(region(html)).text).toBe(text);
  });

  it('finds the nodes of a part', () => {
    const element = region('<p>Call <b>me</b></p><p>now</p>');
    expect(rangeOf(element, { from: 5, to: 11 }).toString()).toBe('menow');
    expect(rangeOf(element, { from: 90, to: 99 }).collapsed).toBe(true);
    expect(rangeOf(region(''), { from: 0, to: 0 }).collapsed).toBe(true);
  });

  it('knows where a caret between elements is', () => {
    const element = region('<p>ab</p><p>cd</p>');
    const read = readEditable(element);
    expect(offsetOf(read, { node: element, offset: 0 })).toBe(0);
    expect(offsetOf(read, { node: element, offset: 1 })).toBe(3);
    expect(offsetOf(read, { node: element, offset: 2 })).toBe(5);
  });

  it('goes from text to tree and back, anywhere', () => {
    const piece = constantFrom('a', 'bc', '<br>', '<p>d</p>', '<div>e<b>f</b></div>', '&nbsp;');
    assert(
      property(array(piece, { maxLength: 8 }), pieces => {
        const element = region(pieces.join(''));
        const read = readEditable(element);
        for (const { node, from } of read.parts)
          for (let at = 0; at <= node.data.length; at += 1) {
            expect(offsetOf(read, { node, offset: at })).toBe(from + at);
            const back = pointAt(element, read, from + at);
            expect(offsetOf(read, back)).toBe(from + at);
          }
      }),
      { numRuns: 50 },
    );
  });
});
