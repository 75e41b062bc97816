import { describe, expect, it } from 'vitest';
import type { ChipView } from '../view';
import { shownFit, type Chip } from './chip';
import { FITS } from './room';

const chip = (most?: 'short' | 'dot'): Chip =>
  ({ view: { ...(most && { most }) } as ChipView }) as unknown as Chip;

describe('shownFit', () => {
  it('is what there is room for, and no more than the seller wants', () => {
    expect(FITS.map(fit => shownFit(chip(), fit))).toEqual(FITS);
    expect(FITS.map(fit => shownFit(chip('short'), fit))).toEqual(['short', 'short', 'dot', 'speck']);
    expect(FITS.map(fit => shownFit(chip('dot'), fit))).toEqual(['dot', 'dot', 'dot', 'speck']);
  });
});
