import { GROUPS } from './groups';
import type { OverviewWish } from './overview-address';

/** What a field of the overview's filters was set to; '' is all of them. */
export type FilterChange = {
  readonly name: 'account' | 'country' | 'group' | 'text';
  readonly value: string;
};

/** The wish with one filter changed. */
export const changed = (wish: OverviewWish, { name, value }: FilterChange): OverviewWish => {
  if (name === 'text') return { ...wish, text: value };
  if (name === 'group') return { ...wish, group: GROUPS.find(group => group === value) ?? null };
  return { ...wish, [name]: value === '' ? null : value };
};
