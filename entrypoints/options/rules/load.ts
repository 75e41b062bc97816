import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { RulesState } from '../../../components/options/page-rule-options';
import { METRICS_KEY } from '../../../lib/own-metrics/metric-store';
import { readBook } from '../../../lib/own-metrics/read-book';
import { ruleEntries } from '../../../lib/summary/rule-entries';
import type { Reader } from '../../../lib/summary/reader';
import { readMarks, readRules } from '../../../lib/taught/rule-store';
import { removedRule } from './removed';

const SHOWN = ['rules', 'rule-marks', METRICS_KEY];

export const rulesState = signal<RulesState>({ kind: 'loading' });

const read = async (shown: Reader): Promise<RulesState> => {
  const [rules, marks, metrics] = await Promise.all([readRules(), readMarks(), readBook()]);
  return {
    kind: 'ready',
    rules: ruleEntries(rules, marks, { ...shown, metrics }),
    removed: removedRule()?.name ?? null,
  };
};

/** Reads the rules and shows them. */
export const loadRules = async (reader: Reader): Promise<void> => {
  rulesState.value = await read(reader).catch((error: unknown): RulesState => {
    console.error('Benchline: the rules could not be read.', error);
    return { kind: 'failed' };
  });
};

/** Shows them anew whenever they, their last visits or the seller's metrics change: a page in another tab may have tested one. */
export const followRules = (reader: Reader): void =>
  browser.storage.local.onChanged.addListener(changes => {
    if (SHOWN.some(key => key in changes)) void loadRules(reader);
  });
