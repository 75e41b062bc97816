import type { Theme } from '../../messages/case';
import { TIPS, type Tip, type TipId } from '.';

/** What helps most where most contacts are about a theme; nothing is common to those of `general`. */
const BY_THEME: Readonly<Record<Theme, TipId | null>> = {
  delivery: 'tracking-on-every-parcel',
  product: 'listing-answers-questions',
  'return-or-refund': 'condition-as-listed',
  cancellation: 'fulfilment-messages-first',
  'account-or-order': 'templates-edited-by-hand',
  general: null,
};

/** A tip by its id, or null. */
export const tipNamed = (id: string | null): Tip | null => TIPS.find(tip => tip.id === id) ?? null;

/** The tip for the theme that most contacts are about, or null. */
export const tipForTheme = (theme: Theme): Tip | null => tipNamed(BY_THEME[theme]);
