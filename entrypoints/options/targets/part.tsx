import type { OptionsPart } from '../../../components/options/page-options';
import { OwnTargetOptions } from '../../../components/options/page-own-target-options';
import type { Reader } from '../../../lib/summary/reader';
import { targetActions, targetsOutcome } from './act';
import { followTargets, loadTargets, targetsState } from './load';

/** Targets that the seller set. */
export const targetsPart = (reader: Reader): OptionsPart => {
  const actions = targetActions(reader);
  followTargets(reader);
  void loadTargets(reader);
  return {
    id: 'targets',
    title: reader.say('targets-title'),
    Body: () => (
      <OwnTargetOptions
        state={targetsState.value}
        outcome={targetsOutcome.value}
        say={reader.say}
        {...actions}
      />
    ),
  };
};
