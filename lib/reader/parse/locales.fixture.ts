import * as fc from 'fast-check';
import { HOSTS } from '../../hosts';

/** Every marketplace's locale, and those that strain a parser: other digits, other groups. */
export const LOCALES: readonly string[] = [
  ...new Set([
    ...HOSTS.map(({ locale }) => locale),
    'ar-EG-u-nu-arab',
    'hi-IN-u-nu-deva',
    'de-CH',
    'en-IN',
    'zh-CN',
  ]),
];

/** Numbers of up to four decimals, of every size that a page shows, with the plain cases often. */
export const NUMBERS: fc.Arbitrary<number> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9_999_999_999 })),
    fc.constantFrom(0, 1, 2, 4),
    fc.constantFrom(1, -1),
  )
  .map(([digits, places, sign]) => Number(`${digits}e-${places}`) * (digits === 0 ? 1 : sign));

/** What a page may claim to speak, nonsense included. */
export const TAGS: fc.Arbitrary<string[]> = fc.array(fc.constantFrom(...LOCALES, '', 'en_US', 'no such'), {
  maxLength: 3,
});
