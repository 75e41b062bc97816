import { NO_CHOICES, type TipChoices } from '../../journal/own-tip';
import type { TipStore } from '../../journal/tips-store';

/** A store in memory, for tests. */
export const tipsOf = (choices: TipChoices = NO_CHOICES): TipStore => {
  let now = choices;
  return {
    read: async () => now,
    change: async change => {
      const changed = change(now);
      now = changed.choices;
      return changed;
    },
  };
};
