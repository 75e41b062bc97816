import { describe, expect, it } from 'vitest';
import { checkReply } from './check-reply';

const LENGTH = 20_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** Beginnings of what is looked for, again and again, and never an end. */
const PIECES = [
  'a',
  'a.',
  'a-',
  '@',
  'a@',
  'a@a.',
  'http://',
  'www.',
  '1',
  '1 ',
  '+1',
  '(1',
  '0 1-',
  '"',
  '「',
  '> ',
  'please ',
  'please kindly could you ',
  'if you leave a ',
  'review feedback ',
  'not ',
  'thank you ',
  'bitte sie bewertung ',
  'si vous laissez un ',
  'se lascia una ',
  'si deja una ',
  'レビュー',
  'まだ',
  '👨‍👩‍👧',
  '\u200b',
  'cancel and ',
  'coupon code ',
  'a at a dot ',
];

describe('a hostile text', () => {
  it.each(PIECES)('of %j is checked in time', piece => {
    // A pattern that runs away takes minutes, which the runner does not wait for.
    const { marks } = checkReply({ text: fill(piece), asked: fill(piece), language: 'en' });
    expect(Array.isArray(marks)).toBe(true);
  });
});
