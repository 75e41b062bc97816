import type { Messages } from '../messages';

/** What the pages say of targets that the seller set, in English: the model for the other languages. */
export const ownTargetsEn = {
  'targets-title': 'Targets of your own',
  'targets-intro':
    'A target that is stricter than Amazon’s, or one where Amazon states none. It is shown as yours beside the number, in the chart and on the history page, with how far off the value is. What Amazon states stays what red and “beyond the target” are about: missing yours alone is amber at most. By default there are none.',
  'targets-loading': 'Reading your targets on this computer …',
  'targets-unread': 'Your targets could not be read. Close this page and open it again. Nothing was changed.',
  'targets-not-changed':
    'Your targets could not be changed: there may be no room to keep them, or a newer Benchline wrote them.',
  'targets-none': 'You have set none yet.',
  'target-add': 'Set a target of your own',
  'target-metric': 'Metric',
  'target-account': 'Account',
  'target-all': 'All accounts',
  'target-hint':
    'A value that equals the target keeps it. That of an account comes before that of all accounts; one that is there already is replaced. It holds for every time span and kind of order of the metric.',
  'target-stars': 'Your target, in stars',
  'target-saved': 'The target for “{name}” was saved.',
  'target-outside': 'Not saved: no value of “{name}” can reach this target. Values go from {low} to {high}.',
  'target-full': 'Not saved: at most {most} targets are in use at a time.',
  'target-removed': 'The target for “{name}” was removed.',
  'target-unknown': 'An account that is not here any more',
  'preview-targets': 'Targets of your own: {count} new or changed',
} as const satisfies Messages;
