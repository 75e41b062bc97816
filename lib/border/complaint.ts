/** Why a message was refused: which field, and what is wrong with it. In English, for the log. */
export type Complaint = { readonly field: string; readonly reason: string };

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** The message of a field that is not there. */
export const MISSING = 'is missing';

/** `['readings', 3, 'value']` as `readings[3].value`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

/** The first issue that a schema found; `whole` names the thing when no field can be blamed. */
export const complaint = (issues: readonly Issue[], whole: string): Complaint => {
  const [issue] = issues;
  if (!issue) return { field: whole, reason: 'is not valid' };
  return { field: fieldName(issue.path) || whole, reason: issue.message };
};

/** `readings[3].value: must be a number or null` */
export const sentence = ({ field, reason }: Complaint): string => `${field}: ${reason}`;
