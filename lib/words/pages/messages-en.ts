import type { Messages } from '../messages';

/** What the history page says about buyers' messages, in English. */
export const messagesEn = {
  'messages-title': 'Messages',
  'messages-intro':
    'Measured by Benchline from what your inbox showed, nights and weekends included. Where a time is not known exactly, both ends of what is possible are given.',
  'messages-none':
    'Nothing yet. Open the inbox in Seller Central: from then on Benchline counts what comes in and when it is answered, without a buyer’s name or words.',
  'messages-loading': 'Reading the messages …',
  'messages-failed': 'The messages could not be read. Nothing was changed.',
  'answers-title': 'Time to the first answer',
  'answers-recent': 'Answered in the last four weeks',
  'answers-count': 'Answers',
  'answers-median': 'Median',
  'answers-mean': 'Mean',
  'answers-late': 'Later than 24 h',
  'answers-certain': 'Certain',
  'answers-certain-means': 'Known within 15 minutes, or at least on which side of 24 hours',
  'answers-few': {
    one: '{count} answer in the last four weeks. Median and mean take {least}.',
    other: '{count} answers in the last four weeks. Median and mean take {least}.',
  },
  'answers-chart': {
    one: 'Median of {count} week. Week of {day}: {value}. Between {low} and {high} in all.',
    other: 'Medians of {count} weeks. Newest, week of {day}: {value}. Between {low} and {high} in all.',
  },
  'answers-band': 'Line: at most. Band: what is possible.',
  'answers-limit': 'limit 24 h',
  'answers-by-week': 'By week of the answer',
  'week-of': 'Week of',
  'themes-title': 'What they are about',
  'themes-caption': 'Messages by theme',
  'themes-month': '30 days',
  'themes-share': 'Share',
  'themes-weeks': '12 weeks',
  'themes-few': {
    one: '{count} message in the last 30 days. Shares take {least}.',
    other: '{count} messages in the last 30 days. Shares take {least}.',
  },
  'themes-bars': 'A week, oldest first: {list}',
  theme: 'Theme',
  'theme-product': 'Product',
  'theme-delivery': 'Delivery',
  'theme-return-or-refund': 'Return or refund',
  'theme-cancellation': 'Cancellation',
  'theme-account-or-order': 'Account or order',
  'theme-general': 'General',
  'heat-title': 'When they come, and when you answer',
  'heat-arrivals': 'Messages in',
  'heat-answers': 'Answers',
  'heat-of': {
    one: '{count} in the last 12 weeks, by weekday and hour on your clock.',
    other: '{count} in the last 12 weeks, by weekday and hour on your clock.',
  },
  'heat-vague': {
    one: '{count} more is not shown: its time is not known within two hours.',
    other: '{count} more are not shown: their time is not known within two hours.',
  },
  'heat-few': {
    one: '{count} with a known hour in the last 12 weeks. The map takes {least}.',
    other: '{count} with a known hour in the last 12 weeks. The map takes {least}.',
  },
  hour: 'Hour',
  'late-night':
    'Late answers are most often to messages that came on {day} between midnight and 6:00: {count} of {whole}.',
  'late-morning': 'Late answers are most often to messages that came on {day} morning: {count} of {whole}.',
  'late-afternoon':
    'Late answers are most often to messages that came on {day} afternoon: {count} of {whole}.',
  'late-evening': 'Late answers are most often to messages that came on {day} evening: {count} of {whole}.',
  'weekend-cover':
    'Messages that came between Friday 18:00 and the end of Sunday make up {share} of late answers ({part} of {whole}), and are answered late more often than others.',
  'report-own': 'weekly, measured by Benchline',
  'report-own-label':
    'The median of each week that is over, where it is known to within 10% or 15 minutes. Counts: answers that are certain, of all.',
  'tip-source': 'Source: {source}',
} as const satisfies Messages;
