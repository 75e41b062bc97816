/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const byCodeUnits = ([one]: readonly [string, Json], [other]: readonly [string, Json]): number =>
  one < other ? -1 : 1;

/**
 * The one way to write a JSON value: no spaces, keys sorted by UTF-16 code units, numbers and strings as JavaScript writes
 * them (JSON Canonicalization Scheme, RFC 8785, 3.2). Numbers must be finite, and texts well-formed.
 */
export const canonical = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(each => canonical(each as Json)).join(',')}]`;
  const members = Object.entries(value as Readonly<Record<string, Json>>).toSorted(byCodeUnits);
  return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
};
