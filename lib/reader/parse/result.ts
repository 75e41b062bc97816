/** What a parser makes of a text. `ambiguous`: it can be read in several ways, likeliest first. */
export type Parsed<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'ambiguous'; readonly values: readonly T[] }
  | { readonly kind: 'none' };

export const NONE: Parsed<never> = { kind: 'none' };

/** One outcome of several interpretations, likeliest first; equal ones (by their JSON) count once. */
export const settle = <T>(values: readonly T[]): Parsed<T> => {
  const distinct = [...new Map(values.map(value => [JSON.stringify(value), value])).values()];
  const [value] = distinct;
  if (value === undefined) return NONE;
  return distinct.length === 1 ? { kind: 'read', value } : { kind: 'ambiguous', values: distinct };
};

/** The outcome with every value turned into another; values that become equal count once. */
export const mapParsed = <T, U>(parsed: Parsed<T>, turn: (value: T) => U): Parsed<U> => {
  if (parsed.kind === 'none') return NONE;
  return settle((parsed.kind === 'read' ? [parsed.value] : parsed.values).map(turn));
};
