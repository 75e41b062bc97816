import { refusalOf, type Refusal } from '../border/refusal';
import { openFile, type AwaitedFile } from '../border/open-file';
import type { OwnMetrics } from '../own-metrics/metric-list';
import type { TaughtRule } from './rule';
import { ruleFileSchema, RULES_FORMAT, RULES_VERSION } from './rule-schema';

const RULES: AwaitedFile = {
  format: RULES_FORMAT,
  version: RULES_VERSION,
  /** Far more than as many rules as can be kept, in UTF-16 units. */
  longest: 2_000_000,
  elsewhere: {
    // Of a whole export (lib/history/export-schema.ts).
    format: 'benchline',
    reason: { code: 'elsewhere-rules' },
  },
};

export type CheckedRules =
  | { readonly kind: 'rules'; readonly rules: readonly TaughtRule[]; readonly metrics: OwnMetrics }
  | ({ readonly kind: 'refused' } & Refusal);

/** Checks the text of a file of rules. Never throws. */
export const checkRuleFile = (text: string | null): CheckedRules => {
  const opened = openFile(text, RULES);
  if (opened.kind === 'refused') return opened;
  const checked = ruleFileSchema().safeParse(opened.json);
  if (!checked.success) return { kind: 'refused', ...refusalOf(checked.error.issues) };
  const { rules, metrics = [] } = checked.data;
  return { kind: 'rules', rules, metrics };
};

/** The text of a file of rules, with those of the seller's own metrics that they are about. */
export const ruleFile = (rules: readonly TaughtRule[], at: Date, own: OwnMetrics = []): string => {
  const metrics = own.filter(({ id }) => rules.some(rule => rule.metric === id));
  return JSON.stringify({
    format: RULES_FORMAT,
    version: RULES_VERSION,
    exportedAt: at.toISOString(),
    rules,
    ...(metrics.length > 0 && { metrics }),
  });
};
