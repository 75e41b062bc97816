import type { Step } from './walk';

/** What a key does while one points. `focus`: on to the other control of ours. `none`: nothing, and not the page's either. */
export type Act =
  { readonly kind: 'step'; readonly step: Step } | { readonly kind: 'pick' | 'leave' | 'focus' | 'none' };

const STEPS: ReadonlyMap<string, Step> = new Map([
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const step = (which: Step): Act => ({ kind: 'step', step: which });

/** The arrows to the sides follow the reading order, which on a page from right to left begins at the right. */
const sideways = (key: string, dir: 'ltr' | 'rtl'): Act =>
  step((key === 'ArrowRight') === (dir === 'ltr') ? 'next' : 'previous');

/** What a key (`KeyboardEvent.key`) does on a page that reads in direction `dir`. */
export const actOf = (key: string, dir: 'ltr' | 'rtl'): Act => {
  if (key === 'ArrowRight' || key === 'ArrowLeft') return sideways(key, dir);
  const way = STEPS.get(key);
  if (way) return step(way);
  if (key === 'Enter' || key === ' ') return { kind: 'pick' };
  if (key === 'Escape') return { kind: 'leave' };
  return { kind: key === 'Tab' ? 'focus' : 'none' };
};
