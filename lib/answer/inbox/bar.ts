import type { InboxBar } from '../../inbox';
import type { Queue, Tally } from '../../messages/queue';
import type { Tone } from '../../view';
import { countryName } from '../../words/country-name';
import type { Words } from '../../words/words';
import { leftText, toneOf } from './case-view';

const KINDS = [
  ['overdue', 'bar.overdue'],
  ['maybeOverdue', 'bar.maybe-overdue'],
  ['untimed', 'bar.untimed'],
  ['under2h', 'bar.under-2h'],
  ['under6h', 'bar.under-6h'],
] as const satisfies readonly (readonly [keyof Tally, string])[];

const counts = (queue: Queue, { say }: Words): readonly string[] =>
  KINDS.flatMap(([kind, key]) => (queue[kind] > 0 ? [say(key, { count: queue[kind] })] : []));

/** Known countries only, the busiest first. One country is worth no line. */
const countries = ({ byCountry }: Queue, { language, say }: Words): readonly string[] => {
  const known = [...byCountry].flatMap(([code, { waiting }]) => (code === null ? [] : [{ code, waiting }]));
  if (byCountry.size < 2) return [];
  return known
    .toSorted((one, other) => other.waiting - one.waiting || (one.code < other.code ? -1 : 1))
    .map(({ code, waiting }) =>
      say('bar.country', { country: countryName(language, code) ?? code, count: waiting }),
    );
};

const toneOfBar = ({ overdue, maybeOverdue, cases: [next] }: Queue): Tone => {
  if (overdue + maybeOverdue > 0) return 'bad';
  return next ? toneOf(next) : 'watch';
};

/** The bar above the list; null where nothing waits. `rows`: the keys of the list's rows. */
export const barOf = (queue: Queue, rows: readonly string[], words: Words): InboxBar | null => {
  const { say } = words;
  const [next] = queue.cases;
  if (!next && queue.unseen === 0) return null;
  const text = next
    ? say('bar.next', { time: leftText(next, words) })
    : say('bar.unseen', { count: queue.unseen });
  const unseen = next && queue.unseen > 0 ? [say('bar.more', { count: queue.unseen })] : [];
  const facts = [...counts(queue, words), ...countries(queue, words), ...unseen];
  const at = next ? rows.indexOf(next.case.key) : -1;
  return {
    text,
    tone: toneOfBar(queue),
    facts,
    name: [text, ...facts].join('. '),
    next: at < 0 ? null : at,
    jump: say('bar.jump'),
  };
};
