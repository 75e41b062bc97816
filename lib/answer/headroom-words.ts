import type { Words } from '../words/words';

/** What there may be so many more of, by metric. */
const UNTIL = {
  'order-defect-rate': 'until.defects',
  'invoice-defect-rate': 'until.invoices',
  'late-shipment-rate': 'until.late',
  'cancellation-rate': 'until.cancelled',
  'valid-tracking-rate': 'until.untracked',
  'on-time-delivery-rate': 'until.late',
} as const;

const isNamed = (metric: string): metric is keyof typeof UNTIL => metric in UNTIL;

/** "8 defects until 1%". */
export const headroomText = (metric: string, count: number, target: string, { say }: Words): string =>
  say(isNamed(metric) ? UNTIL[metric] : 'until.more', { count, target });
