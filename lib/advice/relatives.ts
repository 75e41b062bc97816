import { tipsFor } from '../catalogue/tips';
import { ruleOf } from './rules';

const readFor = (metric: string): readonly string[] =>
  tipsFor(metric).flatMap(({ id, shows }) => {
    const { clues = [], unless } = ruleOf(id) ?? {};
    return [shows, ...[...clues, ...(unless ? [unless] : [])].flatMap(({ reads }) => reads)];
  });

/** The other metrics that tell which tips fit values of these, by id. */
export const relativesOf = (metrics: Iterable<string>): ReadonlySet<string> => {
  const own = new Set(metrics);
  return new Set([...own].flatMap(readFor).filter(id => !own.has(id)));
};
