import type { TipFacts } from './tip';

const VIOLATIONS = [
  'account-health-rating',
  'policy-violations',
  'policy-violations-suspected-ip',
  'policy-violations-received-ip',
  'policy-violations-authenticity',
  'policy-violations-condition',
  'policy-violations-safety',
  'policy-violations-listing',
  'policy-violations-restricted',
  'policy-violations-reviews',
  'policy-violations-other',
];

/** The account's standing. */
export const ACCOUNT_TIPS = [
  {
    id: 'oldest-violation-first',
    metrics: VIOLATIONS,
    page: 'policy-compliance',
    shows: 'policy-violations',
    source: 'Amazon seller help, Account Health Rating',
    certainty: 'B',
  },
  {
    id: 'read-notifications-daily',
    metrics: VIOLATIONS,
    page: 'account-health',
    shows: 'policy-violations',
    source: 'Amazon seller help, Monitor your account health (200205250)',
    certainty: 'A',
  },
] as const satisfies readonly TipFacts[];
