import { seriesName, type Miss, type RuleResult } from '../reading';
import type { Anchored } from './read-label';
import type { RuleFind } from './taught';

export type Settled = {
  readonly kept: readonly Anchored[];
  readonly misses: readonly Miss[];
  readonly results: readonly RuleResult[];
};

type Found = Extract<RuleFind, { readonly is: 'found' }>;

const nameOf = ({ reading }: Anchored): string => seriesName(reading);

/** A row of a table of the past is no current figure, and no rule speaks of it. */
const isPast = ({ reading }: Anchored): boolean => reading.source === 'report';

/** Two rules that read one series differently contradict each other, and neither counts. */
const hasRival = (one: Found, all: readonly Found[]): boolean =>
  all.some(
    ({ anchored }) =>
      nameOf(anchored) === nameOf(one.anchored) && anchored.reading.value !== one.anchored.reading.value,
  );

const judge = (one: Found, all: readonly Found[], built: Anchored | undefined): RuleResult => {
  const { rule, anchored } = one;
  if (hasRival(one, all)) return { rule: rule.id, is: 'several' };
  const [page, taught] = [built?.reading.value, anchored.reading.value];
  if (page === taught) return { rule: rule.id, is: 'agrees' };
  if (page === undefined || rule.replaces) return { rule: rule.id, is: 'read' };
  return { rule: rule.id, is: 'contradicts', page, taught };
};

/**
 * Puts what rules found beside what the reader found by itself. Where they agree, the reader's own reading stays;
 * where they contradict each other neither does, unless the seller has said that the rule is right.
 */
export const settleTaught = (
  built: readonly Anchored[],
  misses: readonly Miss[],
  finds: readonly RuleFind[],
): Settled => {
  const own = new Map(built.filter(each => !isPast(each)).map(anchored => [nameOf(anchored), anchored]));
  const all = finds.filter(each => each.is === 'found');
  const taught = new Map<string, Anchored>();
  const out = new Set<string>();
  const results = finds.map((one): RuleResult => {
    if (one.is !== 'found') return { rule: one.rule.id, is: one.is };
    const name = nameOf(one.anchored);
    const result = judge(one, all, own.get(name));
    if (result.is === 'read') taught.set(name, one.anchored);
    if (result.is === 'contradicts') out.add(name);
    return result;
  });
  const read = new Set([...taught.values()].map(({ reading }) => reading.metric));
  const stays = (anchored: Anchored) =>
    isPast(anchored) || (!out.has(nameOf(anchored)) && !taught.has(nameOf(anchored)));
  return {
    kept: [...built.filter(stays), ...taught.values()],
    misses: misses.filter(({ metric }) => !read.has(metric)),
    results,
  };
};
