import type { Messages } from '../messages';

/** Gap, what it would take and by when, in English; panels, the history page and the popup say it alike. */
export const takeEn = {
  'verdict.near': 'Within the target, but close to it',

  'row.back': 'to be {bound} again',
  'clean.defects': {
    one: '{count} order more, without a defect',
    other: '{count} orders more, without a defect',
  },
  'clean.invoices': {
    one: '{count} invoice more, in time',
    other: '{count} invoices more, all in time',
  },
  'clean.late': {
    one: '{count} order more, in time',
    other: '{count} orders more, all in time',
  },
  'clean.cancelled': {
    one: '{count} order more, not cancelled',
    other: '{count} orders more, none cancelled',
  },
  'clean.untracked': {
    one: '{count} parcel more, with tracking',
    other: '{count} parcels more, all with tracking',
  },
  'clean.more': { one: '{count} good one more', other: '{count} good ones more' },
  'clean.share': '{share} more than now, all good',
  'clean.share-between': '{low} to {high} more than now, all good',
  'clean.never': 'more good ones are not enough',
  'clean.while': 'while those counted now stay in',
  'clean.no-counts': 'Amazon shows no counts here',

  'row.by': 'without new ones',
  'by.date': '{date} at the latest',
  'by.window': 'all that count now have left by then, if as many orders come',
  'by.report': 'from Amazon’s report, if as many orders come',

  'row.pace': 'to reach {goal}',
  'row.pace-average': 'to reach average, {goal}',
  'row.pace-top': 'to reach top sellers, {goal}',
  'pace.within': 'answer within {time} on average',
  'pace.over': 'for {window}, at as many messages',

  'note.rounded': 'The page rounds this figure: the true one may be on either side of {target}.',
  'note.average-better':
    'You stood where you were on {date}; the average got better meanwhile, from {before} to {now}.',
  'note.average-worse':
    'You stood where you were on {date}; the average got worse meanwhile, from {before} to {now}.',

  'try.title': 'What if',
  'try.orders': 'orders more',
  'try.bad': 'bad ones among them',
  'try.hours': 'hours to answer',
  'try.fresh': 'of the answers, %',
  'try.kept': 'target kept',
  'try.missed': 'target missed',
  'try.impossible': 'cannot be',
  'row.forecast': 'at this pace',
  'forecast.lost': 'passes {target} about {date}',
  'forecast.kept': 'keeps {target} again about {date}',
  'forecast.between': 'between {low} and {high}',
  'forecast.from': '{low} at the earliest, perhaps never',
} as const satisfies Messages;
