import { topicsIn } from '../theme/topics';
import { emailsIn } from './email';
import { emojiIn } from './emoji';
import { foldReply, type Folded } from './folded';
import { speechesOf } from './languages';
import { linksIn } from './link';
import { phonesIn } from './phone';
import type { Speech } from './phrase';
import { politeIn } from './polite';
import { missingIn } from './practice';
import { withoutQuoted } from './quoted';
import type { Mark, Practice, Rule, Span } from './rule';
import { saidIn } from './said';
import { sentencesOf } from './sentences';

/** `asked`: the buyer's message; `language`: BCP 47, for a text that does not say; `country`: ISO 3166-1, the marketplace. */
export type Asked = {
  readonly text: string;
  readonly asked: string | null;
  readonly language: string;
  readonly country?: string | null;
};
export type Checked = { readonly marks: readonly Mark[]; readonly missing: readonly Practice[] };

/** So many are enough to show; a text of nothing but links has more. */
const MOST_MARKS = 60;

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

const contactsIn = (text: string, { language, country }: Asked): readonly Mark[] => {
  const emails: Mark[] = emailsIn(text).map(span => ({
    ...span,
    rule: 'email',
    certainty: 'amazon',
    reason: 'email',
  }));
  const free = <F extends Span>(found: readonly F[]) =>
    found.filter(span => !emails.some(email => overlaps(span, email)));
  const links: Mark[] = free(linksIn(text)).map(link => ({ ...link, rule: 'link' }));
  const phones: Mark[] = phonesIn(text, [language], country ?? null)
    .filter(phone => ![...links, ...emails].some(other => overlaps(phone, other)))
    .map(phone => ({ ...phone, rule: 'phone' }));
  return [...emails, ...links, ...phones];
};

/** "Call us" says no more than the number that is marked already. */
const saysMore = (mark: Mark, contacts: readonly Mark[], sentence: Span): boolean =>
  mark.rule !== 'off-amazon' ||
  mark.certainty === 'amazon' ||
  !contacts.some(contact => overlaps(contact, sentence));

const wordsIn = (
  text: string,
  asked: string | null,
  speeches: readonly Speech[],
  contacts: readonly Mark[],
): readonly Mark[] => {
  const wanted = (rule: Rule): boolean =>
    rule !== 'ask-cancel' || asked === null || !speeches.some(({ cancel }) => cancel.test(asked));
  return sentencesOf(withoutQuoted(text)).flatMap(sentence =>
    speeches
      .flatMap(speech => saidIn(sentence, speech))
      .filter(mark => wanted(mark.rule) && saysMore(mark, contacts, sentence)),
  );
};

const aboutOrder = (asked: string | null): 'about-order' | 'other' => {
  if (asked === null) return 'other';
  const topics = topicsIn(asked);
  return topics.has('delivery') || topics.has('missing') || topics.has('order') ? 'about-order' : 'other';
};

const given = (mark: Mark, { at }: Folded): Mark => ({
  ...mark,
  from: at[mark.from] ?? 0,
  to: at[mark.to] ?? at.at(-1) ?? 0,
});

/** The first of several marks of one rule on one place, in the order of the text. */
const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks
    .filter(
      (mark, place) =>
        !marks.some((other, at) => at < place && other.rule === mark.rule && overlaps(other, mark)),
    )
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .slice(0, MOST_MARKS);

/** Checks a reply by the rules of docs/messages.md. Pure; keeps nothing. */
export const checkReply = (reply: Asked): Checked => {
  const folded = foldReply(reply.text);
  const asked = reply.asked === null ? null : foldReply(reply.asked).text;
  const speeches = speechesOf(folded.text, reply.language);
  const contacts = contactsIn(folded.text, reply);
  const words = wordsIn(folded.text, asked, speeches, contacts);
  const polite = politeIn(folded.text, speeches, aboutOrder(asked));
  const emoji: Mark[] = emojiIn(reply.text).map(span => ({
    ...span,
    rule: 'emoji',
    certainty: 'amazon',
    reason: 'emoji',
  }));
  const marks = [...contacts, ...words, ...polite].map(mark => given(mark, folded));
  return { marks: inOrder([...marks, ...emoji]), missing: missingIn(folded.text, asked, speeches) };
};
