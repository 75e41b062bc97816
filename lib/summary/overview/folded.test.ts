import { expect, it } from 'vitest';
import { folded } from './folded';

it('leaves out case, accents and width, in whatever language', () => {
  expect(folded('Réclamations')).toContain(folded('reclam'));
  expect(folded('Ｒａｔｅ')).toBe('rate');
  // The mark of a Japanese voiced sound goes on both sides alike.
  expect(folded('アカウント健全性ガイド')).toContain(folded('ガイド'));
});
