import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { RulesState } from '../../../components/page-rule-options';
import { ruleEntries } from '../../../lib/summary/rule-entries';
import type { Reader } from '../../../lib/summary/reader';
import { readMarks, readRules } from '../../../lib/taught/rule-store';
import { removedRule } from './removed';

export const rulesState = signal<RulesState>({ kind: 'loading' });

const read = async (reader: Reader): Promise<RulesState> => ({
  kind: 'ready',
  rules: ruleEntries(await readRules(), await readMarks(), reader),
  removed: removedRule()?.name ?? null,
});

/** Reads the rules and shows them. */
export const loadRules = async (reader: Reader): Promise<void> => {
  rulesState.value = await read(reader).catch((error: unknown): RulesState => {
    console.error('Benchline: the rules could not be read.', error);
    return { kind: 'failed' };
  });
};

/** Shows them anew whenever they, or their last visits, change: a page that is open in another tab may have tested one. */
export const followRules = (reader: Reader): void =>
  browser.storage.local.onChanged.addListener(changes => {
    if ('rules' in changes || 'rule-marks' in changes) void loadRules(reader);
  });
