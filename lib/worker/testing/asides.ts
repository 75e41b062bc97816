import type { AsideState } from '../../set-aside/set-aside';
import type { AsideStore } from '../asides';

/** A store in memory, for tests. */
export const asidesOf = (state: AsideState = { asides: [], visits: [] }): AsideStore => {
  let now = state;
  return { read: async () => now, change: async change => (now = change(now)) };
};
