import type { InboxRead } from '../../inbox';
import type { InboxView } from './inbox-view';

/** What the cards count over all marketplaces, as the reader of figures read them (lib/reader/read-page.ts). */
export const countsOf = ({ readings = [] }: Pick<InboxView, 'readings'>): InboxRead['counts'] => {
  const count = (name: string): number | null => {
    const value = readings.find(({ metric }) => metric === name)?.value ?? null;
    return value !== null && Number.isInteger(value) && value >= 0 ? value : null;
  };
  return { needed: count('cases-needing-response'), unresolved: count('cases-reported-unresolved') };
};
