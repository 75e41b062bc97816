import { describe, expect, it } from 'vitest';
import { shownByKind } from './shown-by-kind';

const EL = {} as Element;

describe('parts of a long list', () => {
  it('are asked for with layout until sixty of a kind agreed, then for being drawn', () => {
    const asked = { layout: 0, style: 0 };
    const isShown = shownByKind({
      isShown: () => (asked.layout += 1) > 0,
      isDrawn: () => (asked.style += 1) % 2 === 0,
    });
    const answers = Array.from({ length: 100 }, () => isShown(EL, 'date'));
    expect(asked).toEqual({ layout: 60, style: 40 });
    expect(answers.slice(60, 64)).toEqual([false, true, false, true]);
  });

  it('that were all hidden stay so', () => {
    let asked = 0;
    const isShown = shownByKind({ isShown: () => (asked += 1) < 0 });
    const answers = Array.from({ length: 100 }, () => isShown(EL, 'for screen readers'));
    expect([asked, answers.includes(true)]).toEqual([60, false]);
  });

  it('of which some are hidden are asked for one by one, and no kind learns from another', () => {
    let asked = 0;
    const isShown = shownByKind({ isShown: () => (asked += 1) % 2 === 0, isDrawn: () => true });
    const answers = Array.from({ length: 200 }, (_, at) => isShown(EL, at < 150 ? 'mixed' : 'other'));
    expect(asked).toBe(200);
    expect(answers.filter(Boolean)).toHaveLength(100);
  });
});
