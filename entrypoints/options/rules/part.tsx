import type { OptionsPart } from '../../../components/options/page-options';
import { RuleOptions } from '../../../components/options/page-rule-options';
import type { Reader } from '../../../lib/summary/reader';
import { ruleActions, ruleOutcome } from './act';
import { followRules, loadRules, rulesState } from './load';

/** What the seller has taught: to test, rename, remove, export and import. */
export const rulesPart = (reader: Reader): OptionsPart => {
  const actions = ruleActions(reader);
  followRules(reader);
  void loadRules(reader);
  return {
    id: 'rules',
    title: reader.say('rules-title'),
    Body: () => (
      <RuleOptions state={rulesState.value} outcome={ruleOutcome.value} say={reader.say} {...actions} />
    ),
  };
};
