import type { Messages } from '../messages';

/** What the history page says at the chart of one metric, in English. */
export const plotEn = {
  'plot-zoom': 'Zoom',
  'plot-in': 'Zoom in',
  'plot-out': 'Zoom out',
  'plot-earlier': 'Earlier',
  'plot-later': 'Later',
  'plot-reset': 'Reset zoom',
  'plot-shown': 'Shown: {from} – {to}',
  'plot-keys':
    'Drag over the chart to zoom in. In the chart, + and − zoom, ← and → move, Home resets; the wheel zooms too, outside the chart’s focus with Ctrl held.',
  'plot-band': 'Shaded: where the true rate may lie, as far as so many orders can tell.',
  'plot-imported': 'Rings: values from a file.',
  'plot-renamed': 'on the page now called “{label}”',
  'plot-companions': 'In the same chart',
  'plot-add': 'Add {name}',
  'plot-drop': 'Remove {name}',
  'plot-values': 'The values behind it',
  'plot-rows': {
    one: '{count} value in the time shown',
    other: '{count} values in the time shown, newest first',
  },
  'plot-some-rows': 'The newest {some} of {count} values in the time shown',
  'plot-all-rows': 'Show all {count}',
  'plot-series': 'Series',
  'plot-source': 'From',
  'plot-label': 'Name on the page',
  'plot-from-page': 'the page',
  'plot-from-report': 'Amazon’s report',
  'plot-from-file': 'a file',
  'plot-from-rule': 'taught by you',
  'plot-from-messages': 'your own messages',
} as const satisfies Messages;
