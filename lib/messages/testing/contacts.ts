import type { Theme } from '../case';
import type { Contact } from '../contact';

const MINUTE = 60_000;

/** An ISO instant, `minutes` after another. */
export const later = (iso: string, minutes: number): string =>
  new Date(Date.parse(iso) + minutes * MINUTE).toISOString();

type Known = { readonly theme?: Theme; readonly unsure?: number };

/** A contact that came at `iso`, or up to `unsure` minutes later, and was answered exactly `took` minutes after `iso`. */
export const answeredAfter = (iso: string, took: number, { theme, unsure = 0 }: Known = {}): Contact => ({
  theme: theme ?? 'product',
  received: { after: iso, before: later(iso, unsure) },
  end: { is: 'answered', at: { after: later(iso, took), before: later(iso, took) } },
});

/** One that came at `iso` and waits. */
export const openSince = (iso: string): Contact => ({
  theme: 'product',
  received: { after: iso, before: iso },
  end: { is: 'open' },
});
