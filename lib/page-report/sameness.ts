/** 0 is a, 25 z, 26 aa. */
const letters = (count: number): string =>
  count < 26 ? String.fromCodePoint(97 + count) : letters(Math.floor(count / 26) - 1) + letters(count % 26);

/**
 * Marks texts with figures by letters, so that one sees which of them are the same ("0.00%#a"): two different values
 * for one metric are what a report is mostly sent for. What the same figure is stays untold.
 */
export const createSameness = (): ((raw: string, encoded: string) => string) => {
  const known = new Map<string, string>();
  return (raw, encoded) => {
    if (!/\p{Nd}/u.test(raw) || !/\p{Nd}/u.test(encoded)) return encoded;
    const name = known.get(raw.trim()) ?? letters(known.size);
    known.set(raw.trim(), name);
    return `${encoded}#${name}`;
  };
};
