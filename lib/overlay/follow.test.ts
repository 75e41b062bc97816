// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hideMoved } from './follow';
import type { Placed } from './place';

const at = (element: Element, left: number, top: number): void => {
  element.getBoundingClientRect = () => new DOMRect(left, top, 60, 24);
};

const placedAt = (left: number, top: number): Placed => {
  const value = document.createElement('b');
  at(value, left, top);
  const chip = { host: document.createElement('benchline-chip') };
  const valueBox = { left, top, right: left + 60, bottom: top + 24 };
  return { anchor: { value }, chip, valueBox, box: valueBox, level: 0 } as unknown as Placed;
};

const isHidden = ({ chip }: Placed): boolean => /display:\s*none/.test(chip.host.style.cssText);

describe('hideMoved', () => {
  it('hides only the chips whose values stand elsewhere', () => {
    const layer = document.createElement('div');
    at(layer, 0, 0);
    const [still, moved] = [placedAt(10, 10), placedAt(10, 50)];
    at(moved.anchor.value, 10, 51);
    expect(hideMoved([still, moved], layer)).toEqual([still]);
    expect([still, moved].map(isHidden)).toEqual([false, true]);
  });

  it('takes a scrolled window for no movement, as the layer scrolls too', () => {
    const layer = document.createElement('div');
    at(layer, 0, -300);
    const one = placedAt(10, 10);
    at(one.anchor.value, 10, -290);
    expect(hideMoved([one], layer)).toEqual([one]);
  });
});
