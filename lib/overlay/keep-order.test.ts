// @vitest-environment jsdom
import { assert, nat, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepOrder } from './keep-order';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

const button = (name: string): HTMLElement => {
  const made = document.createElement('button');
  made.textContent = name;
  return made;
};

const namesIn = (parent: Element): readonly (string | null)[] =>
  [...parent.children].map(({ textContent }) => textContent);

describe('the order of what stands in the layer', () => {
  it('is what was asked for, whatever stood there, and what has the focus keeps it', () => {
    const some = shuffledSubarray(NAMES);
    assert(
      property(some, shuffledSubarray(NAMES, { minLength: 1 }), nat(5), (before, after, nth) => {
        const parent = document.createElement('div');
        const all = new Map(NAMES.map(name => [name, button(name)]));
        const pick = (names: readonly string[]) => names.flatMap(name => all.get(name) ?? []);
        parent.append(...pick(before), button('other'));
        document.body.replaceChildren(parent);
        const focused = pick(before)[nth];
        focused?.focus();
        let lost = 0;
        focused?.addEventListener('blur', () => (lost += 1));
        keepOrder(parent, pick(after));
        expect(namesIn(parent).filter(name => after.includes(name ?? ''))).toEqual(after);
        expect(namesIn(parent)).toContain('other');
        expect(focused ? document.activeElement : null).toBe(focused ?? null);
        expect(lost).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('moves nothing that stands right', () => {
    const parent = document.createElement('div');
    const all = NAMES.map(button);
    parent.append(...all.slice(2));
    document.body.replaceChildren(parent);
    const observer = new MutationObserver(() => {});
    observer.observe(parent, { childList: true });
    keepOrder(parent, all);
    expect(observer.takeRecords().flatMap(({ removedNodes }) => [...removedNodes])).toEqual([]);
    expect(namesIn(parent)).toEqual(NAMES);
  });
});
