import type { Messages } from '../messages';

/** What tips say of the reason and of the check, in English; panels and the history page say it alike. */
export const whyEn = {
  'why.untracked': '{share} of the parcels had no valid tracking.',
  'why.weekend':
    '{part} of {whole} late answers were to messages that came between Friday evening and Sunday night.',
  'why.late': '{share} of your answers took more than 24 hours.',
  'why.part': '{whole}: the largest part is {name}, {share}.',
  'why.at-risk': {
    one: '{count} listing is at risk of being closed.',
    other: '{count} listings are at risk of being closed.',
  },
  'why.beside': '{name} is at {value}; the target is {bound}.',
  'why.read-on': 'Read on {date}.',
  'why.missed': 'It is at {value}; the target is {bound}.',
  'why.near': 'It is at {value}, close to the target: {bound}.',
  'why.behind': 'It is at {value}; the average seller is at {average}.',
  'why.trend': '{text}.',
  'why.tried': 'You started this on {date}; no clear effect since.',
  'why.yours': 'Your own tip',
  'source.amazon': 'Amazon seller help, {page}',
  'source.sellers': 'Sellers’ guides',
  'source.seller': 'One seller’s guide',
  'check.under': '{figure} should be under {value} from {date} on.',
  'check.over': '{figure} should be over {value} from {date} on.',
} as const satisfies Messages;
