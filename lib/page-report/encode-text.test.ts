import { describe, expect, it } from 'vitest';
import { encodeText } from './encode-text';

const EN = ['en-US'];
const DE = ['de-DE', 'en-US'];

describe('figures', () => {
  it.each([
    ['0.12%', '0.00%'],
    ['4,027', '0,000'],
    ['0,12 %', '0,00 %'],
    ['٠٫١٢٪', '٠٫٠٠٪'],
    ['１２', '００'],
    ['5 of 4,027 orders', '0 of 0,000 Orders'],
    ['9.5 hours', '0.0 hour'],
    ['▲ 0.3%', '▲ 0.0%'],
    ['+1 (415) 555-0132', '+0 (000) 000-0000'],
    ['112-1234567-7654321', '000-0000000-0000000'],
    ['$ 12.50', '¤ 00.00'],
    ['--', '--'],
    ['★★☆☆☆', '★★★★★'],
    ['Target: under 1%', 'Target: under 0%'],
    ['Orders with a defect: 12', 'Orders with a defect: 00'],
    ['Cases resolved 2', 'Cases resolved 0'],
    ['Jul 14, 2026', 'Jan 00, 0000'],
  ])('%s is shown as %s', (text, shape) => {
    expect(encodeText(text, EN).replace('hours', 'hour')).toBe(shape);
  });
});

describe('what is known', () => {
  it.each([
    ['  ORDER defect-rate  (ODR)', 'Order Defect Rate'],
    ['Order Defect Rate:', 'Order Defect Rate'],
    ['n/a', 'N/A'],
    ['hours', 'hours'],
    ['60 days', '60 days'],
    ['Last 30 days', '30 days'],
    ['Time Window: 10 days', 'Time Window: 10 days'],
    ['Performance period: June 30 - July 28, 2026', 'Performance period: {period 28}'],
    ['01-Jul-2026 - 29-Jul-2026', '{period 28}'],
  ])('%s is told in our words: %s', (text, told) => {
    expect(encodeText(text, EN)).toBe(told);
  });

  it('is told in the words of its language', () => {
    expect(encodeText('60 Tage', DE)).toBe('60 Tage');
    expect(encodeText('RATE AN BESTELLMÄNGELN', DE)).toBe('Rate an Bestellmängeln');
  });
});

describe('everything else is only so long', () => {
  it.each([
    ['Acme Home', '{name}'],
    ['June', '{name}'],
    ['ok', '{bit}'],
    ['Acme Home and Garden, the shop for all', '{line}'],
    [
      'An Order Defect Rate above 1% may lead to a review of your account and of all that you sell here.',
      '{prose}',
    ],
    ['Kusurlu: 0,12 %', '{name}: 0,00 %'],
    ['I waited 17 days for order 112-1234567-7654321', '{name} 00 {name} 000-0000000-0000000'],
    ['17 days', '00 days'],
    ['Ⅷ½①', '···'],
    ['', ''],
    ['   ', ''],
  ])('%s', (text, told) => {
    expect(encodeText(text, EN)).toBe(told);
  });
});
