import type { Tip } from './tip';

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
export const ACCOUNT_TIPS: readonly Tip[] = [
  {
    id: 'oldest-violation-first',
    metrics: VIOLATIONS,
    title: { en: 'Start with the oldest open violation', de: 'Mit dem ältesten offenen Verstoß beginnen' },
    text: {
      en: 'Open the list of issues, sort by date, and settle the oldest: appeal it with documents, or correct the listing. Then take the next.',
      de: 'Die Liste der Verstöße öffnen, nach Datum ordnen und den ältesten klären: mit Unterlagen widersprechen oder das Angebot berichtigen. Dann den nächsten.',
    },
    source: 'Amazon seller help, Account Health Rating',
    certainty: 'B',
    when: 'above-target',
  },
  {
    id: 'read-notifications-daily',
    metrics: VIOLATIONS,
    title: { en: 'Read performance notifications daily', de: 'Leistungsbenachrichtigungen täglich lesen' },
    text: {
      en: 'Make one person look at performance notifications every working day. Most deadlines start with the notice, not with its reading.',
      de: 'Eine Person an jedem Arbeitstag in die Leistungsbenachrichtigungen sehen lassen. Die meisten Fristen beginnen mit der Mitteilung, nicht mit dem Lesen.',
    },
    source: 'Amazon seller help, Monitor your account health (200205250)',
    certainty: 'A',
    when: 'any',
  },
];
