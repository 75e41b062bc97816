import type { RuleDraft, TaughtRule } from '../rule';

export const DRAFT: RuleDraft = {
  pageId: 'account-health',
  language: 'tr',
  label: 'Kusurlu siparişler',
  metric: 'order-defect-rate',
  scope: 'seller-fulfilled',
  window: 'P60D',
  where: { label: 'kusurlusiparisler', words: [], heading: '', needsHeading: false },
};

/** A rule as it is kept. */
export const rule = (changes: Partial<TaughtRule> = {}): TaughtRule => ({
  ...DRAFT,
  id: 'one',
  name: 'Kusurlu siparişler',
  host: 'sellercentral.amazon.com',
  path: '/performance/dashboard',
  taughtAt: '2026-07-01T10:00:00.000Z',
  replaces: false,
  ...changes,
});
