import type { Section } from '../../catalogue/metric';

/** The kinds of metric that the overview can be narrowed to, as a seller speaks of them. */
export const GROUPS = ['service', 'health', 'shipping', 'feedback', 'messages', 'returns', 'own'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<Section, Group>> = {
  insights: 'service',
  'service-dashboard': 'service',
  'account-health': 'health',
  'policy-compliance': 'health',
  shipping: 'shipping',
  feedback: 'feedback',
  messages: 'messages',
  'legacy-response-times': 'messages',
  returns: 'returns',
  'voice-of-customer': 'returns',
  // No metric stands under it: a report names metrics of the other sections.
  report: 'health',
  own: 'own',
};

/** The group of a metric, by the heading under which Amazon shows it. */
export const groupOf = (section: Section): Group => GROUP_OF[section];
