import { describe, expect, it } from 'vitest';
import { createTextMemory } from './text-memory';

const NOW = Date.UTC(2026, 6, 6, 12);

describe('texts that were read before', () => {
  it('are not read again', () => {
    const memory = createTextMemory();
    const one = memory(['en'], new Map(), NOW)('19 h 32 min left');
    expect(one.said?.time).toMatchObject({ is: 'left' });
    expect(memory(['en'], new Map(), NOW + 60_000)('19 h 32 min left')).toBe(one);
  });

  it('are read again in other languages, under other names of filters, and an hour later', () => {
    const memory = createTextMemory();
    expect(memory(['en'], new Map(), NOW)('vor 3 Tagen').said).toBeNull();
    expect(memory(['de'], new Map(), NOW)('vor 3 Tagen').said).not.toBeNull();
    expect(memory(['de'], new Map(), NOW)('Erledigt').state).toBeNull();
    expect(memory(['de'], new Map([['erledigt', 'resolved']]), NOW)('Erledigt').state).toBe('resolved');
    const day = memory(['en'], new Map(), NOW)('7 Jul').said?.time;
    expect(memory(['en'], new Map(), NOW + 400 * 86_400_000)('7 Jul').said?.time).not.toEqual(day);
  });
});
