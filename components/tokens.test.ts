import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The light and the dark colour of a custom property. */
const pair = (name: string): readonly [string, string] => {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  return [found?.[1] ?? 'missing', found?.[2] ?? 'missing'];
};

const channel = (hex: string): number => {
  const part = Number.parseInt(hex, 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7));

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const TEXT_ON_GROUND: readonly (readonly [string, string])[] = [
  ...['ink', 'soft', 'accent', 'quiet', 'good', 'watch', 'bad'].map(name => [name, 'ground'] as const),
  ...['ink', 'soft', 'accent'].map(name => [name, 'sunk'] as const),
  ...['quiet', 'good', 'watch', 'bad'].map(tone => [tone, `${tone}-ground`] as const),
  ['on-accent', 'accent'],
];

describe('tokens', () => {
  it.each(TEXT_ON_GROUND)('%s on %s keeps AA contrast, light and dark', (text, ground) => {
    const [light, dark] = pair(text);
    const [lightGround, darkGround] = pair(ground);
    expect(contrast(light, lightGround)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, darkGround)).toBeGreaterThanOrEqual(4.5);
  });
});
