import { RULES, type Rule } from '../../lib/messages/reply/rule';
import type { LabelledReply } from './labelled';
import { measure, type Score } from './measure';

/** Replies by language. */
export type Replies = Readonly<Record<string, readonly LabelledReply[]>>;
/** How each rule did in each language. */
export type Table = ReadonlyMap<Rule, Readonly<Record<string, Score>>>;

/** Of what was said, the share that was meant; 1 where nothing was said. */
export const precisionOf = ({ right, wrong }: Score): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);
/** Of what was meant, the share that was said; 1 where nothing was meant. */
export const recallOf = ({ right, missed }: Score): number =>
  right + missed === 0 ? 1 : right / (right + missed);

/** Scores put together. */
export const sum = (scores: readonly Score[]): Score => {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of scores) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
};

/** Both collections, language by language. */
export const together = (...all: readonly Replies[]): Replies => {
  const languages = [...new Set(all.flatMap(replies => Object.keys(replies)))];
  return Object.fromEntries(
    languages.map(language => [language, all.flatMap(replies => replies[language] ?? [])]),
  );
};

export const tableOf = (replies: Replies): Table => {
  const measured = Object.entries(replies).map(([language, some]) => ({
    language,
    ...measure(some, language),
  }));
  const inLanguages = (wanted: Rule) =>
    Object.fromEntries(
      measured.map(({ language, scores }) => [language, sum(scores.filter(({ rule }) => rule === wanted))]),
    );
  return new Map(RULES.map(rule => [rule, inLanguages(rule)]));
};

const cell = (score: Score): string => {
  const said = `${precisionOf(score).toFixed(2)}/${recallOf(score).toFixed(2)}`;
  return `${said} (${score.right + score.missed})`.padEnd(15);
};

/** The table to print: precision/recall (how many replies break the rule). */
export const printed = (table: Table): string => {
  const rows = [...table].map(([rule, scores]) => {
    const cells = [...Object.values(scores), sum(Object.values(scores))].map(cell);
    return `${rule.padEnd(25)}${cells.join('')}`;
  });
  const languages = Object.keys([...table.values()][0] ?? {});
  const head = ''.padEnd(25) + [...languages, 'all'].map(name => name.padEnd(15)).join('');
  return [head, ...rows].join('\n');
};
