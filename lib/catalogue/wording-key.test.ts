import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingKey } from './wording-key';

describe('the key of a wording', () => {
  it.each([
    ['Order Defect Rate', 'ORDER  DEFECT RATE'],
    ['Order Defect Rate', 'Order De\u00adfect\u200b Rate'],
    ['Order Defect Rate', 'Order\u00a0Defect\nRate:'],
    ['Order Defect Rate', 'Ｏｒｄｅｒ Ｄｅｆｅｃｔ Ｒａｔｅ'],
    ['Order Defect Rate', 'Order Defect Rate (ODR)'],
    ['Order Defect Rate', 'Order Defect Rate ⓘ'],
    ['Pre-fulfillment Cancel Rate', 'Pre‑fulﬁllment Cancel Rate*'],
    ['Rate an Bestellmängeln', 'rate an bestellma\u0308ngeln'],
    ['追跡可能率', '追跡可能率（VTR）'],
    ["Taux d'expéditions en retard", 'Taux d’expéditions en retard'],
  ])('%s is %s', (one, other) => expect(wordingKey(other)).toBe(wordingKey(one)));

  it.each([
    ['Order Defect Rate', 'Order Defect Rates'],
    ['Order Defect Rate', 'Order Defect Rate 0.12%'],
    ['Negative feedback', 'Negative feedback rate'],
    ['N/A', 'N/A orders'],
  ])('%s is not %s', (one, other) => expect(wordingKey(other)).not.toBe(wordingKey(one)));

  it('is a key already when taken twice, whatever the text', () => {
    const twice = fc.property(
      fc.string({ unit: 'binary' }),
      text => wordingKey(wordingKey(text)) === wordingKey(text),
    );
    expect(fc.check(twice).counterexample).toBeNull();
  });
});
