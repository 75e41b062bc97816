import { letters } from './letters';

/**
 * Marks texts with figures by letters, so that one sees which of them are the same ("0.00%#a"): two different values
 * for one metric are what a report is mostly sent for. What the same figure is stays untold.
 */
export const createSameness = (): ((raw: string, encoded: string) => string) => {
  const known = new Map<string, string>();
  return (raw, encoded) => {
    // A window is told as it is, and needs no letter.
    if (!/\p{Nd}/u.test(raw) || !/\p{Nd}/u.test(encoded) || /[1-9]/.test(encoded)) return encoded;
    const name = known.get(raw.trim()) ?? letters(known.size);
    known.set(raw.trim(), name);
    return `${encoded}#${name}`;
  };
};
