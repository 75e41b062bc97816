import { readText } from '../../../lib/border/read-text';
import { signal } from '@preact/signals';
import type { RuleActions } from '../../../components/options/page-rule-options';
import { ruleImportWords, rulesExportName, type OutcomeView } from '../../../lib/summary/rule-file-words';
import type { Reader } from '../../../lib/summary/reader';
import { saveFile } from '../../../lib/summary/save-file';
import { mergedMetrics, metricChanges } from '../../../lib/own-metrics/merge-metrics';
import type { OwnMetrics } from '../../../lib/own-metrics/metric-list';
import { changeOwnMetrics, readOwnMetrics } from '../../../lib/own-metrics/metric-store';
import { checkRuleFile, ruleFile, type CheckedRules } from '../../../lib/taught/rule-file';
import { merged, renamed, withoutRule } from '../../../lib/taught/rule-list';
import { changeRules, readRules } from '../../../lib/taught/rule-store';
import { loadRules } from './load';
import { removedRule, setRemoved } from './removed';

/** What came of the last export or import of rules. */
export const ruleOutcome = signal<OutcomeView | null>(null);

const remove = async (id: string): Promise<void> => {
  const found = (await readRules()).find(rule => rule.id === id) ?? null;
  await changeRules(rules => ({ rules: withoutRule(rules, id) }));
  setRemoved(found);
};

const undo = async (): Promise<void> => {
  const rule = removedRule();
  if (rule) await changeRules(rules => merged(rules, [rule]));
  setRemoved(null);
};

const exportRules = async ({ say }: Reader): Promise<void> => {
  const at = new Date();
  const [rules, own] = await Promise.all([readRules(), readOwnMetrics()]);
  const file = rulesExportName(at);
  saveFile(ruleFile(rules, at, own), file);
  ruleOutcome.value = { tone: 'good', text: say('rules-exported', { count: rules.length, file }) };
};

/** How many come or change. */
const takeMetrics = async (more: OwnMetrics): Promise<number> => {
  const { count } = await changeOwnMetrics(metrics => {
    const { length } = metricChanges(metrics, more);
    return { metrics: length === 0 ? metrics : mergedMetrics(metrics, more), count: length };
  });
  return count;
};

/** The metrics first: a rule of one that is not there rests. */
const takeRules = async ({ rules, metrics: more }: Extract<CheckedRules, { readonly kind: 'rules' }>) => {
  const metrics = more.length > 0 ? await takeMetrics(more) : 0;
  return { ...(await changeRules(before => merged(before, rules))), metrics };
};

const importRules = async (file: File, { say }: Reader): Promise<void> => {
  const checked = checkRuleFile(await readText(file));
  const outcome = checked.kind === 'refused' ? checked : await takeRules(checked);
  ruleOutcome.value = ruleImportWords(outcome, say);
};

/** The actions of the section; what fails is said, and the list is shown as it is then. */
export const ruleActions = (reader: Reader): RuleActions => {
  const act = async (action: () => Promise<unknown>): Promise<void> => {
    ruleOutcome.value = null;
    await action().catch((error: unknown) => {
      console.error('Benchline: the rules could not be changed.', error);
      ruleOutcome.value = { tone: 'bad', text: reader.say('rules-not-changed') };
    });
    await loadRules(reader);
  };
  return {
    rename: (id, name) => void act(() => changeRules(rules => ({ rules: renamed(rules, id, name) }))),
    remove: id => void act(() => remove(id)),
    undo: () => void act(undo),
    exportRules: () => void act(() => exportRules(reader)),
    importRules: file => void act(() => importRules(file, reader)),
  };
};
