import type { Refusal } from '../border/complaint';
import type { Merged } from '../taught/rule-list';
import type { PageWords } from '../words/pages/page-words';
import { exportName, type OutcomeView } from './outcome-words';

export type { OutcomeView } from './outcome-words';

type Outcome = Omit<Merged, 'rules'> | ({ readonly kind: 'refused' } & Refusal);

/** The sentence for an import of rules: how many are new, or which field was refused and why. */
export const ruleImportWords = (outcome: Outcome, say: PageWords): OutcomeView => {
  if ('kind' in outcome)
    return { tone: 'bad', text: say('refused', { field: outcome.field, reason: outcome.reason }) };
  const { added, known, left } = outcome;
  const sentences = [
    say('rules-imported', { count: added, known }),
    ...(left > 0 ? [say('rules-left', { count: left })] : []),
  ];
  return { tone: 'good', text: sentences.join(' ') };
};

/** `benchline-rules-2026-11-21.json`, after the local day. */
export const rulesExportName = (at: Date): string => exportName(at).replace('benchline-', 'benchline-rules-');
