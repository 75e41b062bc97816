import { cleanText } from './clean';

const YEAR = '(?:FY|CY)? ?(?:19|20)\\d\\d(?: ?年)?';
const PART = '(?:[QH][1-4]|[1-4]Q)';
const OTHER_TIME = new RegExp(
  `^(?:${YEAR}|${PART}|${PART}[ /-]*${YEAR}|${YEAR}[ /-]*${PART}|FY ?\\d\\d)$`,
  'i',
);

/**
 * Is the whole text a year, a quarter or half of one ("2025", "Q3 2026", "FY26")? No metric of Seller Central
 * looks back over those, so that figures under such a heading are no current ones.
 */
export const isOtherTime = (text: string): boolean => OTHER_TIME.test(cleanText(text));
