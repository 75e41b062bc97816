import { TIPS, type Tip, type TipId } from '../catalogue/tips';
import type { Theme } from '../messages/case';

/** Something that a store's messages show beyond chance: what most are about, or when those came that were answered late. */
export type Finding = Exclude<Theme, 'general'> | 'weekend' | 'peak';

/** What helps there, the most helpful first. */
const FOR: Readonly<Record<Finding, readonly TipId[]>> = {
  delivery: ['tracking-on-every-parcel', 'tell-of-delay-first'],
  product: ['listing-answers-questions', 'check-most-returned-offer'],
  'return-or-refund': ['condition-as-listed', 'check-most-returned-offer'],
  cancellation: ['fulfilment-messages-first', 'largest-theme-first'],
  'account-or-order': ['templates-edited-by-hand', 'largest-theme-first'],
  weekend: ['weekend-rota', 'right-person-notified'],
  peak: ['right-person-notified'],
};

/** The tip for a finding, without those that the seller hid; null where none is left. */
export const tipForFinding = (finding: Finding, hidden: ReadonlySet<string>): Tip | null => {
  const id = FOR[finding].find(each => !hidden.has(each));
  return TIPS.find(tip => tip.id === id) ?? null;
};
