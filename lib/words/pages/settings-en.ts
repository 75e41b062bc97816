import type { Messages } from '../messages';

/** What the options say of settings, of what is stored, and of the first run, in English: the model for the other languages. */
export const settingsEn = {
  'display-title': 'What is drawn',
  'display-intro': 'Every change here takes effect at once, also in pages that are open.',
  'display-not-saved': 'The change could not be saved: there may be no room to keep it.',
  'display-all': 'Active on Seller Central',
  'display-all-text': 'Off: no page is read and nothing is drawn. The history stays.',
  'display-pages': 'Pages',
  'display-pages-text':
    'A page that is off is not read, so nothing of it is kept. All are on until you switch one off.',
  'display-page-home': 'Home page',
  'display-page-performance-over-time': 'Performance over time',
  'display-density': 'Size of the chips',
  'display-density-text':
    'The most that is drawn beside a number. Where a page has less room, less is drawn. The details open from each of them.',
  'display-density-full': 'Line, sign and words',
  'display-density-short': 'Line and sign',
  'display-density-dot': 'A dot',
  'display-metrics': 'Metrics',
  'display-metrics-text':
    'Beside a metric without a tick nothing is drawn, and the popup leaves it out. It is still read and kept: the history page, the evidence log and exports have it. Default: all.',
  'display-metrics-count': '{count} of {all} are drawn',
} as const satisfies Messages;
