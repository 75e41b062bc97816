import type { BuyersLanguage, Reason } from './subjects';
import { subjectIn } from './subjects';

export type SiteState = 'waiting' | 'answered' | 'resolved' | 'unresolved' | 'none-needed';

/** A message of a conversation, `ago` minutes before the page was made. */
export type SiteMessage = { readonly by: 'buyer' | 'seller'; readonly ago: number; readonly text: string };

/** One case of the stand-in's inbox. `dated`: how its row says when, where the address does not decide. */
export type SiteCase = {
  readonly id: string;
  /** ISO 3166-1 of the marketplace. */
  readonly country: string;
  readonly name: string;
  readonly order: string;
  readonly subject: string;
  readonly state: SiteState;
  readonly dated: 'day' | 'day-time' | 'ago' | 'timer';
  readonly messages: readonly SiteMessage[];
};

const HOUR = 60;
const DAY = 24 * HOUR;

const orderOf = (at: number): string =>
  `${300 + at}-${String(1_000_000 + at * 7919).slice(-7)}-${String(2_000_000 + at * 104_729).slice(-7)}`;

type Draft = Omit<SiteCase, 'id' | 'order' | 'subject'> & {
  readonly language: BuyersLanguage;
  readonly reason: Reason;
};

const buyer = (ago: number, text: string): SiteMessage => ({ by: 'buyer', ago, text });
const seller = (ago: number, text: string): SiteMessage => ({ by: 'seller', ago, text });

const draft = (
  country: string,
  language: BuyersLanguage,
  name: string,
  reason: Reason,
  state: SiteState,
  dated: SiteCase['dated'],
  ...messages: readonly SiteMessage[]
): Draft => ({ country, language, name, reason, state, dated, messages });

/** Newest first, as the list shows them. The last two imitate the cards above the list. */
const DRAFTS: readonly Draft[] = [
  draft('US', 'en', 'Maria', 'product', 'waiting', 'ago', buyer(40, 'Does this fit a 16 inch pan?')),
  draft(
    'DE',
    'de',
    'Jürgen',
    'delivery',
    'waiting',
    'timer',
    buyer(4 * HOUR + 28, 'Wo bleibt mein Paket? Es sollte gestern kommen.'),
  ),
  draft(
    'GB',
    'en',
    'Aoife',
    'return',
    'answered',
    'day-time',
    buyer(9 * HOUR, 'It arrived broken.'),
    seller(8 * HOUR, 'We are sorry. Please send it back; the label is in your account.'),
  ),
  draft(
    'FR',
    'fr',
    'Élodie',
    'cancel',
    'waiting',
    'day-time',
    buyer(19 * HOUR + 50, 'Je souhaite annuler ma commande.'),
    buyer(2 * HOUR, 'Avez-vous vu mon message ?'),
  ),
  draft('US', 'en', 'Dwayne', 'other', 'none-needed', 'day', buyer(21 * HOUR, 'Thanks, all good now!')),
  draft(
    'IT',
    'it',
    'Chiara',
    'invoice',
    'waiting',
    'timer',
    buyer(22 * HOUR + 35, 'Potete inviarmi la fattura?'),
  ),
  draft('ES', 'es', 'Íñigo', 'return', 'waiting', 'day', buyer(23 * HOUR, 'Quiero devolver el producto.')),
  draft('JP', 'ja', '佐藤', 'delivery', 'waiting', 'timer', buyer(26 * HOUR + 10, 'まだ届いていません。')),
  draft(
    'DE',
    'de',
    'Wiebke',
    'product',
    'unresolved',
    'day',
    buyer(2 * DAY, 'Die Anleitung fehlt.'),
    seller(2 * DAY - 300, 'Sie liegt jetzt in Ihrem Konto.'),
    buyer(30 * HOUR, 'Dort finde ich sie nicht.'),
  ),
  draft(
    'GB',
    'en',
    'Priya',
    'delivery',
    'resolved',
    'day',
    buyer(3 * DAY, 'Tracking does not move.'),
    seller(3 * DAY - 200, 'It will be with you on Friday.'),
  ),
  draft(
    'US',
    'en',
    '2 h left',
    'other',
    'resolved',
    'day',
    buyer(5 * DAY, '19 h 32 min left'),
    seller(5 * DAY - 60, 'Thank you for writing.'),
  ),
  draft(
    'US',
    'en',
    'Cases resolved 88',
    'product',
    'resolved',
    'day',
    buyer(8 * DAY, 'Cases requiring attention\n77\nResponse needed 33 | Reported unresolved 44'),
    seller(8 * DAY - 90, 'Customer Service Rating\n2.1\nPoints'),
  ),
];

const completed = ({ language, reason, ...rest }: Draft, at: number): SiteCase => {
  const order = orderOf(at);
  return {
    ...rest,
    id: `amzn1.thread.${1000 + at}`,
    order,
    subject: subjectIn(language, { reason, name: rest.name, order }),
  };
};

/** Old and closed, to make a list as long as wanted. */
const filler = (at: number): Draft => {
  const source = DRAFTS[9 + (at % 2)] ?? DRAFTS[0];
  if (source === undefined) throw new Error('the inbox has no cases');
  const name = `${source.name} ${at}`;
  const [first, second] = [4 * DAY + at * 37, 4 * DAY + at * 37 - 20];
  return {
    ...source,
    name,
    messages: [buyer(first, `A question, number ${at}.`), seller(second, 'An answer.')],
  };
};

/** The cases of the inbox; with a `count`, as many as that, of which the old ones are closed. */
export const casesOf = (count = DRAFTS.length): readonly SiteCase[] =>
  [...DRAFTS, ...Array.from({ length: Math.max(0, count - DRAFTS.length) }, (_, at) => filler(at))]
    .slice(0, count)
    .map(completed);
