import { describe, expect, it } from 'vitest';
import type { Action } from '../journal/action';
import { titledIn } from './titled';

const step = (more: Partial<Action>): Action => ({
  id: 'one',
  account: 'a',
  metric: 'contact-response-time',
  scope: 'all',
  tip: null,
  title: 'Cover weekends and holidays',
  note: '',
  at: '2026-11-01T08:00:00.000Z',
  changedAt: '2026-11-01T08:00:00.000Z',
  ...more,
});

describe('the titles of steps', () => {
  it('are those of the tips, in the language of whoever looks', () => {
    const [shown] = titledIn([step({ tip: 'weekend-rota' })], 'de');
    expect(shown?.title).not.toBe('Cover weekends and holidays');
    expect(titledIn([step({ tip: 'weekend-rota', title: 'Wochenende' })], 'en')[0]?.title).toBe(
      'Cover weekends and holidays',
    );
  });

  it('stay where the seller named them, or the tip is gone', () => {
    const kept = [step({ title: 'Size chart' }), step({ tip: 'own-1', title: 'Ask' }), step({ tip: 'gone' })];
    expect(titledIn(kept, 'ja')).toEqual(kept);
  });
});
