// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { kinshipOf } from './kinship';
import { labelPlace } from './label-place';
import type { Heading } from './label-place';
import type { Obstacle } from './obstacles';
import type { Rect } from './rect';

const box = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const one = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const line = (selector: string, rect: Rect, text = one(selector).textContent ?? ''): Obstacle => ({
  ...rect,
  text,
  element: one(selector),
});

const LABEL = box(20, 100, 120, 20);
const VALUE = box(300, 98, 60, 26);

const heading = (): Heading => {
  const anchors = [{ label: one('#label'), value: one('#value'), reading: {} }] as never;
  const [kinship] = kinshipOf(anchors);
  if (!kinship) throw new Error('no kinship');
  return { ...kinship, label: LABEL, value: VALUE, dir: 'ltr' };
};

const lines = (): Obstacle[] => [line('#label', LABEL), line('#value', VALUE)];

describe('labelPlace', () => {
  beforeEach(() => {
    document.body.innerHTML = `<div id="row"><div><b id="label">Late Shipment Rate</b><i id="target"></i></div>
      <div><b id="value">1.09%</b><i id="orders">18 of 1,651 orders</i></div><div id="other"></div></div>
      <div id="away"></div>`;
  });

  it('is the label’s where it heads one value, whatever its cell says besides', () => {
    expect(labelPlace(heading(), [...lines(), line('#orders', box(300, 106, 90, 14))])).toEqual(LABEL);
  });

  it('goes with the line under it, and with the next', () => {
    const target = line('#target', box(20, 121, 90, 14), 'Target: under 4%');
    const more = line('#target', box(20, 136, 90, 14), 'Seller fulfilled');
    expect(labelPlace(heading(), [...lines(), more, target])).toEqual(box(20, 100, 120, 50));
  });

  it.each(['N/A', '2.3%', 'k. A.', '–', '12 of 40'])('is nobody’s where %s stands in its row', text => {
    expect(labelPlace(heading(), [...lines(), line('#other', box(500, 102, 30, 16), text)])).toBeNull();
    expect(labelPlace(heading(), [...lines(), line('#away', box(900, 102, 30, 16), text)])).toBeNull();
  });

  it('is nobody’s where a second value stands in its part of the tree, though lower', () => {
    const other = line('#other', box(20, 160, 30, 16), 'N/A');
    expect(labelPlace(heading(), [...lines(), other])).toBeNull();
    expect(labelPlace(heading(), [...lines(), { ...other, element: one('#away') }])).toEqual(LABEL);
  });
});

describe('kinshipOf', () => {
  it('takes all around a value for its cell, up to labels and other values', () => {
    document.body.innerHTML = `<p id="row"><a id="label">x</a><s id="mine"><u><b id="value">1%</b></u> of 4</s>
      <s><b id="second">N/A</b></s></p>`;
    const label = one('#label');
    const kin = kinshipOf([
      { label, value: one('#value') },
      { label, value: one('#second') },
    ] as never);
    expect(kin.map(({ cell }) => cell)).toEqual([one('#mine'), one('#second').parentElement]);
    expect(kin.map(({ row }) => row)).toEqual([one('#row'), one('#row')]);
  });
});
