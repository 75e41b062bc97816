/** What a parser makes of a text. `ambiguous`: it can be read in several ways, likeliest first. */
export type Parsed<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'ambiguous'; readonly values: readonly T[] }
  | { readonly kind: 'none' };

export const NONE: Parsed<never> = { kind: 'none' };

/** One outcome of several interpretations, likeliest first; equal ones (by their JSON) count once. */
export const settle = <T>(values: readonly T[]): Parsed<T> => {
  const byText = new Map<string, T>();
  // The first of equal values keeps its rank, as a Map keeps the place of a key that is set again.
  for (const value of values) byText.set(JSON.stringify(value), value);
  const distinct = [...byText.values()];
  const [value] = distinct;
  if (value === undefined) return NONE;
  return distinct.length === 1 ? { kind: 'read', value } : { kind: 'ambiguous', values: distinct };
};

/** What `first` finds, or what `second` finds where that is nothing. */
export const either = <T>(first: readonly T[], second: () => readonly T[]): readonly T[] =>
  first.length > 0 ? first : second();
