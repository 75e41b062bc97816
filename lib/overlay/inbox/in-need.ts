import type { InboxAnswer, InboxRead } from '../../inbox';

/** A read with those rows alone that an answer has words for, and how to put a later answer back among all rows. */
export type InNeed = { readonly read: InboxRead; readonly widen: (answer: InboxAnswer) => InboxAnswer };

/** A list that is no longer than this is sent whole. */
const SHORT = 200;

/**
 * What is asked each minute of a list that has not changed: a row that waits for nothing waits for nothing a minute later, and of
 * 10,000 rows only a few wait. Only for `inbox-look`: what is kept must be told of all rows.
 */
export const inNeed = (read: InboxRead, { rows }: Pick<InboxAnswer, 'rows'>): InNeed => {
  const { list } = read;
  if (!list || list.rows.length <= SHORT) return { read, widen: answer => answer };
  const wanted = list.rows.flatMap((_, at) => (rows[at] ? [at] : []));
  return {
    read: { ...read, list: { ...list, extent: 'part', rows: wanted.flatMap(at => list.rows[at] ?? []) } },
    widen: answer => {
      const views = new Map(wanted.map((at, nth) => [at, answer.rows[nth] ?? null]));
      const next = answer.bar?.next ?? null;
      return {
        ...answer,
        rows: list.rows.map((_, at) => views.get(at) ?? null),
        bar: answer.bar && { ...answer.bar, next: next === null ? null : (wanted[next] ?? null) },
      };
    },
  };
};
