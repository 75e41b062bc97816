import type { OptionsPart } from '../../../components/options/page-options';
import { TipOptions } from '../../../components/options/page-tip-options';
import type { Reader } from '../../../lib/summary/reader';
import { tipActions, tipOutcome } from './act';
import { followTips, loadTips, tipsState } from './load';

/** Tips that the seller has hidden, and tips of the seller's own. */
export const tipsPart = (reader: Reader): OptionsPart => {
  const actions = tipActions(reader);
  followTips(reader);
  void loadTips(reader);
  return {
    id: 'tips',
    title: reader.say('tips-title'),
    Body: () => (
      <TipOptions state={tipsState.value} outcome={tipOutcome.value} say={reader.say} {...actions} />
    ),
  };
};
