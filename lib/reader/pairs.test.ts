import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../catalogue/lexicon';
import { pairsIn } from './pairs';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(
  lexiconFor(['insights', 'messages', 'feedback', 'voice-of-customer', 'service-dashboard', 'shipping']),
);

describe('names and numbers in one text', () => {
  it.each([
    ['Response needed 0 | Reported unresolved 12', ['Response needed', '0'], ['Reported unresolved', '12']],
    ['需要回复 0已报告未解决 3', ['需要回复', '0'], ['已报告未解决', '3']],
    ['Cases resolved today: 1,204', ['Cases resolved today', '1,204']],
    ['73 total ratings', ['73', 'total ratings']],
    ['4.5 out of 5 (1,204 total ratings)', ['4.5 out of 5'], ['1,204', 'total ratings']],
    ['Your performance: 0.25%', ['Your performance', '0.25%']],
    ['Average seller: 5 h 30 min', ['Average seller', '5 h 30 min']],
    ['Very poor 1 · Poor 2 · Fair 3', ['Very poor', '1'], ['Poor', '2'], ['Fair', '3']],
  ])('are told apart in "%s"', (text, ...pairs) => {
    expect(pairsIn(text, vocabulary)).toEqual(pairs);
  });

  it.each([
    'Response needed',
    'Response needed 0 since Monday',
    'Response needed within 24 hours',
    'Resolved 0 | Response needed',
    '3 Poor 5 Good',
    '0',
    '5 star 59%',
    'Late Shipment Rate 3',
    'Positive 93',
    'Your performance: 0.25% more than last week',
    'Your performance: see 3 tips below',
    '4.5 out of 5 (1,204 buyers)',
    `Response needed 0 | ${'Reported unresolved 0 | '.repeat(6)}Cases resolved 0`,
  ])('are not seen in "%s"', text => {
    expect(pairsIn(text, vocabulary)).toBeNull();
  });
});
