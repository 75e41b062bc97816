import type { Speech } from './phrase';
import type { Mark } from './rule';
import { sentencesOf } from './sentences';

/** What a reply comes down to when courtesies are left out. */
type Kind = 'thanks' | 'courtesy' | 'confirmation' | 'content';

/** More than a courtesy has. UTF-16 units. */
const LONGEST = 110;
const SIGNATURE = 60;

const kindOf = (clause: string, speech: Speech): Kind => {
  if (clause.length > LONGEST) return 'content';
  if (speech.confirmation.test(clause)) return 'confirmation';
  if (!speech.courtesy.test(clause) || speech.content.test(clause)) return 'content';
  return speech.thanks.test(clause) ? 'thanks' : 'courtesy';
};

const clausesOf = (text: string): readonly string[] =>
  sentencesOf(text)
    .flatMap(({ text: sentence }) => sentence.split(/,\s|,$|: |:$|[–—]/))
    .map(clause => clause.replace(/^[\s¡¿\p{P}]+|[\s\p{P}\p{Extended_Pictographic}]+$/gu, ''))
    .filter(Boolean);

/** A name under a closing, and one that stands after a greeting, is no content. */
const isName = (clause: string, before: readonly string[], speech: Speech): boolean =>
  clause.length <= SIGNATURE &&
  !speech.content.test(clause) &&
  before.some(earlier => speech.closing.test(earlier));

/** One or two words in an alphabet. */
const NAME = /^[\p{Script=Latin}'.-]{1,20}(?: [\p{Script=Latin}'.-]{1,20})?$/u;

/** "Hola, Lucía": the second clause is whom the first greets. */
const isGreeted = (clauses: readonly string[], place: number, speech: Speech): boolean => {
  const [greeting = '', name = ''] = clauses;
  if (place !== 1 || greeting.split(' ').length > 2 || !NAME.test(name)) return false;
  return speech.courtesy.test(greeting) && !speech.thanks.test(greeting) && !speech.content.test(name);
};

const kindsIn = (text: string, speech: Speech): readonly Kind[] => {
  const clauses = clausesOf(text);
  return clauses.map((clause, place) =>
    isName(clause, clauses.slice(0, place), speech) || isGreeted(clauses, place, speech)
      ? 'courtesy'
      : kindOf(clause, speech),
  );
};

/** A buyer who asked where the order is, is answered by what would otherwise only confirm. */
const wholeMark = (rule: 'thanks-only' | 'confirmation-only', text: string): Mark => ({
  rule,
  from: text.length - text.trimStart().length,
  to: text.trimEnd().length,
  certainty: rule === 'thanks-only' ? 'amazon' : 'likely',
  reason: rule,
});

/** A longer text has more to say than thanks. */
const MOST = 800;

/** Marks a folded text that only thanks, or only confirms order or shipping. `asked`: was the buyer asking about that? */
export const politeIn = (
  text: string,
  speeches: readonly Speech[],
  asked: 'about-order' | 'other',
): readonly Mark[] => {
  if (text.length > MOST) return [];
  for (const speech of speeches) {
    const kinds = kindsIn(text, speech);
    if (kinds.includes('content')) continue;
    if (kinds.includes('confirmation'))
      return asked === 'other' ? [wholeMark('confirmation-only', text)] : [];
    if (kinds.includes('thanks')) return [wholeMark('thanks-only', text)];
  }
  return [];
};
