/** Names without digits: 0 is a, 25 z, 26 aa. */
export const letters = (count: number): string =>
  count < 26
    ? String.fromCodePoint(97 + count)
    : letters(Math.floor(count / 26) - 1) + String.fromCodePoint(97 + (count % 26));
