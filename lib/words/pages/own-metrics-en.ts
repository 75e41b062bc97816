import type { Messages } from '../messages';

/** What the pages say of metrics that the seller defined, in English: the model for the other languages. */
export const ownMetricsEn = {
  'metrics-title': 'Metrics of your own',
  'metrics-intro':
    'A figure that Benchline does not know, such as a quality score of your team. Its values come by “Import CSV” on the history page, or from a number that you show Benchline on a page of Seller Central. The history page and the popup then show it, and tips and steps can be about it.',
  'metrics-loading': 'Reading your metrics on this computer …',
  'metrics-unread': 'Your metrics could not be read. Close this page and open it again. Nothing was changed.',
  'metrics-not-changed':
    'Your metrics could not be changed: there may be no room to keep them, or a newer Benchline wrote them.',
  'metrics-none': 'You have defined none yet.',
  'metrics-removed': 'Removed',
  'metric-add': 'Define a metric of your own',
  'metric-name': 'Name',
  'metric-unit': 'Unit',
  'metric-unit-rate': 'percent',
  'metric-unit-duration': 'time',
  'metric-unit-count': 'number',
  'metric-unit-points': 'points',
  'metric-better': 'Better is',
  'metric-better-higher': 'more',
  'metric-better-lower': 'less',
  'metric-is-better-higher': 'more is better',
  'metric-is-better-lower': 'less is better',
  'metric-target-rate': 'Your target, in percent',
  'metric-target-duration': 'Your target, in minutes',
  'metric-target-count': 'Your target',
  'metric-target-points': 'Your target, in points',
  'metric-target-hint': 'A target may be left out. A value that equals it keeps it.',
  'metric-unit-stays': 'The unit stays as it is, because the values that are there are in it.',
  'metric-goal-higher': 'your target: at least {value}',
  'metric-goal-lower': 'your target: at most {value}',
  'metric-saved': '“{name}” was saved.',
  'metric-empty': 'Not saved: a metric needs a name.',
  'metric-twice': 'Not saved: there is a metric of your own called “{name}” already.',
  'metric-outside': 'Not saved: no value of this unit can reach the target. Percent go from 0 to 100.',
  'metric-full': 'Not saved: at most {most} metrics of your own are in use at a time.',
  'metric-removed':
    '“{name}” was removed. Its readings stay on this computer and in exports; they are shown again when you bring it back. Until then, no number that you showed for it is read.',
  'metric-back': 'Bring back',
  'metric-is-back': '“{name}” is back, with its readings.',
  'preview-metrics': 'Metrics of your own: {count} new or changed',
} as const satisfies Messages;
