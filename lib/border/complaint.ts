/** Why something was refused: which field, and what is wrong with it. Both are words for a person. */
export type Refusal = { readonly field: string; readonly reason: string };

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** `['readings', 3, 'value']` as `readings[3].value`. */
const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

/** The first issue that a schema found, in words; `whole` names the thing when no field can be blamed. */
export const complaint = (issues: readonly Issue[], whole: string): Refusal => {
  const [issue] = issues;
  if (!issue) return { field: whole, reason: 'is not valid' };
  return { field: fieldName(issue.path) || whole, reason: issue.message };
};

/** `readings[3].value: must be a number or null` */
export const sentence = ({ field, reason }: Refusal): string => `${field}: ${reason}`;
