import { THEMES, type Theme } from './case';
import { leads } from './chance';
import { spanOf, type Contact } from './contact';
import { countedAt, weekTeller, type Week } from './week';

export type ThemeCounts = Readonly<Record<Theme, number>>;

const none = (): Record<Theme, number> => ({
  product: 0,
  delivery: 0,
  'return-or-refund': 0,
  cancellation: 0,
  'account-or-order': 0,
  general: 0,
});

/** When a contact came, as far as that is counted. */
const cameAt = ({ received }: Contact): number | null => countedAt(spanOf(received));

/**
 * Contacts by theme in each of the `count` weeks up to that of `now` (ms), ascending, weeks without any included.
 * A contact belongs to the week in which it most likely came.
 */
export const themeWeeks = (
  contacts: readonly Contact[],
  now: number,
  count: number,
  timeZone?: string,
): readonly { readonly week: Week; readonly counts: ThemeCounts }[] => {
  const weekOf = weekTeller(timeZone);
  const first = weekOf(now) - count + 1;
  const weeks = Array.from({ length: count }, (_, index) => ({ week: first + index, counts: none() }));
  for (const contact of contacts) {
    const at = cameAt(contact);
    const counts = at === null ? undefined : weeks[weekOf(at) - first]?.counts;
    if (counts) counts[contact.theme] += 1;
  }
  return weeks;
};

/** What the contacts of the last 30 days are about. */
export type ThemeShare = {
  readonly counts: ThemeCounts;
  readonly whole: number;
  /** The most frequent one, where it is more frequent than the next beyond chance; `general` says nothing and is none. */
  readonly leading: Theme | null;
};

/** ms */
const MONTH = 30 * 86_400_000;

/** With fewer, a share is within ±20 percentage points of chance (Wilson, 95 %), and says nothing to act on. */
export const ENOUGH_CONTACTS = 20;

const leadingOf = (counts: ThemeCounts, whole: number): Theme | null => {
  const [first, second] = THEMES.toSorted((one, other) => counts[other] - counts[one]);
  if (whole < ENOUGH_CONTACTS || first === undefined || second === undefined || first === 'general')
    return null;
  return leads(counts[first], counts[second]) ? first : null;
};

/** The contacts that came in the 30 days up to `now` (ms), by theme. */
export const themeShare = (contacts: readonly Contact[], now: number): ThemeShare => {
  const counts = none();
  let whole = 0;
  for (const contact of contacts) {
    const at = cameAt(contact);
    if (at === null || at <= now - MONTH || at > now) continue;
    counts[contact.theme] += 1;
    whole += 1;
  }
  return { counts, whole, leading: leadingOf(counts, whole) };
};
