import { complaint, type Refusal } from '../border/complaint';
import type { TaughtRule } from './rule';
import { ruleFileSchema, RULES_FORMAT, RULES_VERSION } from './rule-schema';

/** Far more than as many rules as can be kept, in UTF-16 units. */
const LONGEST = 2_000_000;
/** The format of a whole export (lib/history/export-schema.ts). */
const WHOLE = 'benchline';

export type CheckedRules =
  | { readonly kind: 'rules'; readonly rules: readonly TaughtRule[] }
  | ({ readonly kind: 'refused' } & Refusal);

const refused = (field: string, reason: string): CheckedRules => ({ kind: 'refused', field, reason });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const head = (json: unknown): { readonly format?: unknown; readonly version?: unknown } =>
  typeof json === 'object' && json !== null ? json : {};

/** Is it a file of rules, of a version that we know? */
const strange = (json: unknown): CheckedRules | null => {
  const { format, version } = head(json);
  if (format === WHOLE)
    return refused('format', 'is that of a whole export: import it on the history page, with its rules');
  if (format !== RULES_FORMAT)
    return refused('format', `must be "${RULES_FORMAT}": this is no file of rules`);
  if (typeof version === 'number' && version > RULES_VERSION)
    return refused(
      'version',
      `is ${version}, and this Benchline knows ${RULES_VERSION}: update Benchline first`,
    );
  return null;
};

/** Checks the text of a file of rules. Never throws. */
export const checkRuleFile = (text: string): CheckedRules => {
  if (text.length > LONGEST) return refused('file', `must be smaller than ${LONGEST / 1e6} MB`);
  const json = parse(text);
  if (json === undefined)
    return refused('file', 'is not whole JSON: it may have been cut off while saving or sending');
  const foreign = strange(json);
  if (foreign) return foreign;
  const checked = ruleFileSchema.safeParse(json);
  if (!checked.success) return { kind: 'refused', ...complaint(checked.error.issues, 'file') };
  return { kind: 'rules', rules: checked.data.rules };
};

/** The text of a file of rules. */
export const ruleFile = (rules: readonly TaughtRule[], at: Date): string =>
  JSON.stringify({ format: RULES_FORMAT, version: RULES_VERSION, exportedAt: at.toISOString(), rules });
