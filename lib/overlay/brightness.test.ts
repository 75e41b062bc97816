import { describe, expect, it } from 'vitest';
import { brightnessOf } from './brightness';

describe('brightnessOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(240, 242, 242)', 'light'],
    ['rgb(35, 47, 62)', 'dark'],
    ['rgba(0, 0, 0, 0.9)', 'dark'],
    ['rgb(255 153 0)', 'light'],
    ['color(srgb 0 0 0)', 'light'],
  ])('%s is %s', (colour, brightness) => {
    expect(brightnessOf(colour)).toBe(brightness);
  });
});
