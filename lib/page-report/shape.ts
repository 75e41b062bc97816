/** Signs that say how a number is written, or that it is none; every other sign is one and the same. */
const KEPT = /[\s.,%％:/()+<>≤≥|▲▼△▽↑↓٪٫٬'’–—−·-]/u;

/** Unicode keeps every script's digits in runs of ten, zero first. */
const zeroOf = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String.fromCodePoint(code - ((code - zero) % 10));
};

/** Digits as the zero of their script, sums of money without their currency, stars without their number. Letters are none of its. */
export const shapeOf = (signs: string): string =>
  signs
    .replace(/[★☆⭐]+/gu, '★★★★★')
    .replace(/./gsu, sign => {
      if (/\p{Nd}/u.test(sign)) return zeroOf(sign);
      if (/\p{Sc}/u.test(sign)) return '¤';
      return KEPT.test(sign) || sign === '★' ? sign : '·';
    })
    .replace(/\s+/g, ' ');

/** How long a text is, and no more: too short for a name, a name, a line, or prose. */
export const lengthOf = (text: string): string => {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  if (letters === 0) return '';
  if (letters < 3) return '{bit}';
  const words = text.trim().split(/\s+/).length;
  if (text.length <= 40 && words <= 4) return '{name}';
  return text.length <= 80 ? '{line}' : '{prose}';
};
