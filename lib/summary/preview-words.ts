import type { Counts } from '../history/import-series';
import type { NewTips } from '../journal/merge-tips';
import type { MetricChange } from '../own-metrics/merge-metrics';
import type { TargetChange } from '../own-targets/merge-targets';
import type { PageWords } from '../words/pages/page-words';

/** What a file would change. What it does not speak of is null. */
export type Change = {
  readonly accounts: number;
  /** Accounts that get a name, or of which one becomes a part of another. */
  readonly changedAccounts: number;
  readonly readings: Counts;
  readonly cases: Counts | null;
  readonly actions: Counts | null;
  readonly rules: { readonly added: number; readonly known: number } | null;
  readonly templates: { readonly added: number; readonly known: number } | null;
  readonly messages: boolean;
  readonly tips: NewTips | null;
  /** Metrics of the seller's own that would come or change. */
  readonly metrics: readonly MetricChange[] | null;
  /** Targets of the seller's own that would come or change. */
  readonly targets: readonly TargetChange[] | null;
  /** Evidence logs that are not there yet. */
  readonly logs: number;
};

/** A question with its lines and the words of its two buttons. */
export type QuestionView = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly yes: string;
  readonly no: string;
};

const touched = (counts: Counts | null): number => (counts ? counts.added + counts.updated : 0);

/** Would anything be other than it is? */
export const isEmptyChange = ({
  accounts,
  changedAccounts,
  readings,
  cases,
  actions,
  rules,
  templates,
  messages,
  tips,
  metrics,
  targets,
  logs,
}: Change): boolean =>
  logs + accounts + changedAccounts + readings.added + readings.updated === 0 &&
  touched(cases) + touched(actions) === 0 &&
  (rules?.added ?? 0) + (templates?.added ?? 0) === 0 &&
  (tips?.hidden.length ?? 0) + (tips?.changes?.length ?? tips?.own.length ?? 0) + (metrics?.length ?? 0) ===
    0 &&
  (targets?.length ?? 0) === 0 &&
  !messages;

const linesOf = (change: Change, say: PageWords): readonly string[] => {
  const { accounts, changedAccounts, readings, cases, actions, rules, templates, messages, tips, logs } =
    change;
  const metrics = change.metrics ?? [];
  const targets = change.targets ?? [];
  const named = { updated: readings.updated, known: readings.unchanged };
  return [
    ...(accounts + changedAccounts > 0
      ? [say('preview-accounts', { count: accounts, updated: changedAccounts })]
      : []),
    say('preview-readings', { count: readings.added, ...named }),
    ...(cases ? [say('preview-cases', { count: cases.added, updated: cases.updated })] : []),
    ...(actions ? [say('preview-actions', { count: actions.added, updated: actions.updated })] : []),
    ...(rules ? [say('preview-rules', { count: rules.added, known: rules.known })] : []),
    ...(templates ? [say('preview-templates', { count: templates.added, known: templates.known })] : []),
    ...(tips ? [say('preview-tips', { hidden: tips.hidden.length, own: tips.own.length })] : []),
    ...(metrics.length > 0 ? [say('preview-metrics', { count: metrics.length })] : []),
    ...(targets.length > 0 ? [say('preview-targets', { count: targets.length })] : []),
    ...(messages ? [say('preview-messages')] : []),
    ...(logs > 0 ? [say('preview-logs', { count: logs })] : []),
  ];
};

/** The question that is asked before a file is taken. `account`: whose figures they are, where the file itself does not say. */
export const previewWords = (
  file: string,
  change: Change,
  say: PageWords,
  account: string | null = null,
): QuestionView => ({
  title: say('preview-title', { file }),
  lines: [
    ...(account === null ? [] : [say('preview-account', { account })]),
    ...linesOf(change, say),
    say('preview-undo'),
  ],
  yes: say('preview-yes'),
  no: say('preview-no'),
});
