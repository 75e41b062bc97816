import { dateOfDay, type Day } from '../insight/day';
import type { BeforeAfter, Effect } from '../insight/before-after';
import type { Deed } from '../journal/deeds';
import { inOneText } from '../words/sentences';
import { valueText, type Subject } from './subject';
import { roughly } from './trend-words';

type Told = Extract<BeforeAfter, { readonly kind: 'helped' | 'worse' | 'no-clear-effect' }>;

const dayText = ({ words, at }: Subject, day: Day): string => words.formatDate(dateOfDay(day), at);

/** "0.50% (5 of 1,000)" */
const figureText = (subject: Subject, { on }: Effect, side: 'before' | 'after', value: number): string => {
  const text = valueText(subject, value);
  if (on.basis === 'windows') return text;
  return subject.words.say('did.figure', { value: text, counts: subject.words.say('counts.of', on[side]) });
};

/** "Plausible: 0.59 pp to 2.05 pp lower."; nothing where both ends read the same, as the two figures say that already. */
const differenceTexts = ({ words, metric }: Subject, { low, high }: Effect): readonly string[] => {
  const gap = (value: number): string => words.formatGap(metric.unit, value);
  if (low < 0 && high > 0) return [words.say('did.between', { low: gap(low), high: gap(high) })];
  const [least, most] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  if (gap(least) === gap(most)) return [];
  return [words.say(high <= 0 ? 'did.lower' : 'did.higher', { low: gap(least), high: gap(most) })];
};

const basisTexts = ({ words }: Subject, { on }: Effect): readonly string[] =>
  on.basis === 'windows' ? [words.say('did.windows', { before: on.before, after: on.after })] : [];

const nextTexts = (subject: Subject, next: Day | null): readonly string[] =>
  next === null ? [] : [subject.words.say('did.next', { date: dayText(subject, next) })];

const effectTexts = (subject: Subject, said: Told): readonly string[] => {
  const { say } = subject.words;
  const figures = {
    before: figureText(subject, said, 'before', said.before),
    after: figureText(subject, said, 'after', said.after),
  };
  return [
    say(`did.${said.kind}`, figures),
    ...differenceTexts(subject, said),
    ...basisTexts(subject, said),
    ...(said.was === 'none' ? [] : [say(`did.was-${said.was}`)]),
  ];
};

const MOST_NAMED = 3;

const otherTexts = ({ words }: Subject, { others }: Deed): readonly string[] => {
  if (others.length === 0) return [];
  const titles = others.slice(0, MOST_NAMED).map(({ title }) => title);
  return [
    words.say('did.others', {
      titles: [...titles, ...(others.length > MOST_NAMED ? ['…'] : [])].join(' · '),
    }),
  ];
};

const saidTexts = (subject: Subject, said: BeforeAfter): readonly string[] => {
  const { say, windowName } = subject.words;
  switch (said.kind) {
    case 'too-early':
    case 'unread': {
      const window = windowName(subject.reading.window);
      return [say(`did.${said.kind}`, { window, date: dayText(subject, said.clear) })];
    }
    case 'too-few-windows':
      return [say('did.too-few-windows'), ...nextTexts(subject, said.next)];
    case 'too-few-orders': {
      const { orders, needed } = said;
      return [
        say('did.too-few-orders', { orders, needed: roughly(needed, orders) }),
        ...nextTexts(subject, said.next),
      ];
    }
    case 'never':
      return [say(`did.${said.why}`)];
    default:
      return effectTexts(subject, said);
  }
};

/** What the figures say of a step, in sentences: the outcome, what it rests on, and what else may have done it. */
export const outcomeText = (subject: Subject, deed: Deed): string => {
  const { said } = deed;
  const isTold = said.kind === 'helped' || said.kind === 'worse' || said.kind === 'no-clear-effect';
  const sentences = [
    ...saidTexts(subject, said),
    ...otherTexts(subject, deed),
    ...(isTold ? nextTexts(subject, said.next) : []),
  ];
  return inOneText(sentences, subject.words.language);
};
