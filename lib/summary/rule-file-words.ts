import type { Refusal } from '../border/refusal';
import type { Merged } from '../taught/rule-list';
import type { PageWords } from '../words/pages/page-words';
import { exportName, type OutcomeView } from './outcome-words';
import { refusalGaps } from './refusal-words';

export type { OutcomeView } from './outcome-words';

/** `metrics`: how many metrics of the seller's own the file brought or changed. */
type Outcome =
  (Omit<Merged, 'rules'> & { readonly metrics?: number }) | ({ readonly kind: 'refused' } & Refusal);

const sentencesFor = ({ added, known, left }: Omit<Merged, 'rules'>, say: PageWords): string =>
  [
    say('rules-imported', { count: added, known }),
    ...(left > 0 ? [say('rules-left', { count: left })] : []),
  ].join(' ');

const metricWords = (count: number, say: PageWords): readonly string[] =>
  count === 0 ? [] : [`${say('preview-metrics', { count })}.`];

/** The sentence for an import of rules: how many are new, or which field was refused and why. */
export const ruleImportWords = (outcome: Outcome, say: PageWords): OutcomeView =>
  'kind' in outcome
    ? { tone: 'bad', text: say('refused', refusalGaps(outcome, say)) }
    : {
        tone: 'good',
        text: [sentencesFor(outcome, say), ...metricWords(outcome.metrics ?? 0, say)].join(' '),
      };

/** The sentence for an import of everything, with what became of its rules, if it had any. */
export const withRuleWords = (
  view: OutcomeView,
  rules: Omit<Merged, 'rules'> | null,
  say: PageWords,
): OutcomeView => (rules ? { ...view, text: `${view.text} ${sentencesFor(rules, say)}` } : view);

/** `benchline-rules-2026-11-21.json`, after the local day. */
export const rulesExportName = (at: Date): string => exportName(at).replace('benchline-', 'benchline-rules-');
