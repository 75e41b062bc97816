// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createLayer } from './layer';
import { removeLayers } from './remove-layers';

const layers = (): number => document.querySelectorAll('benchline-layer').length;
const chip = (): HTMLElement => document.createElement('benchline-chip');

beforeEach(() => {
  document.body.innerHTML = '<main>0.12%</main>';
});

describe('createLayer', () => {
  it('stands at the end of the body with what it is given, without size', () => {
    const layer = createLayer(new AbortController().signal);
    const one = chip();
    expect(layer.mend([one], 0)).toBe('in');
    expect(document.body.lastElementChild).toBe(layer.element);
    expect(layer.element.firstElementChild).toBe(one);
    expect(layer.element.style.getPropertyPriority('position')).toBe('important');
  });

  it('is put back five times with pauses, then left alone', () => {
    const layer = createLayer(new AbortController().signal);
    const one = chip();
    layer.mend([one], 0);
    const outcomes = [0, 100, 600, 1700, 3800, 8000, 60_000].map(now => {
      layer.element.remove();
      return layer.mend([one], now);
    });
    expect(outcomes).toEqual(['in', 'later', 'in', 'in', 'in', 'in', 'left']);
    expect(layers()).toBe(0);
  });

  it('counts a chip that was taken out like the layer itself', () => {
    const layer = createLayer(new AbortController().signal);
    const one = chip();
    layer.mend([one], 0);
    one.remove();
    expect(layer.mend([one], 0)).toBe('in');
    expect(one.parentNode).toBe(layer.element);
    one.remove();
    expect(layer.mend([one], 10)).toBe('later');
  });

  it('takes new chips in without counting', () => {
    const layer = createLayer(new AbortController().signal);
    const outcomes = Array.from({ length: 20 }, () => layer.mend([chip()], 0));
    expect(new Set(outcomes)).toEqual(new Set(['in']));
    expect(layer.element.childElementCount).toBe(20);
  });

  it('goes with its signal, for good', () => {
    const stop = new AbortController();
    const layer = createLayer(stop.signal);
    layer.mend([chip()], 0);
    stop.abort();
    expect(layers()).toBe(0);
    expect(layer.mend([chip()], 0)).toBe('left');
  });

  it('takes away what an older copy of the script left', () => {
    createLayer(new AbortController().signal).mend([chip()], 0);
    removeLayers();
    expect(layers()).toBe(0);
  });
});
