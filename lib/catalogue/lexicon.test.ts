import { describe, expect, it } from 'vitest';
import { lexiconFor } from './lexicon';
import { wordingKey } from './wording-key';

const wordingOf = (sections: Parameters<typeof lexiconFor>[0], text: string) =>
  new Map(lexiconFor(sections).wordings).get(wordingKey(text));

describe('the lexicon of a page', () => {
  it('holds the labels of its sections in every language, and no others', () => {
    expect(wordingOf(['account-health'], 'Rate an Bestellmängeln')?.labels).toEqual([
      { metric: 'order-defect-rate', language: 'de' },
    ]);
    expect(wordingOf(['insights'], 'Rate an Bestellmängeln')).toBeUndefined();
    expect(wordingOf(['insights'], 'Buyer Contact Rate')?.labels[0]?.metric).toBe('contact-rate');
  });

  it('tells the two metrics called "Late Response Rate" apart by section', () => {
    expect(wordingOf(['returns'], 'Late Response Rate')?.labels[0]?.metric).toBe('late-return-response-rate');
    expect(wordingOf(['legacy-response-times'], 'Late Response Rate')?.labels[0]?.metric).toBe(
      'late-response-rate',
    );
  });

  it('holds terms and regions for every page', () => {
    expect(wordingOf([], 'Versand durch Amazon')?.term).toBe('amazon-fulfilled');
    expect(wordingOf([], 'Recent Feedback')?.region).toBe('buyer-text');
  });

  it('survives the way over the message border', () => {
    const lexicon = lexiconFor(['account-health', 'shipping']);
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });
});
