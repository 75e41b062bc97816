import type { FileChain } from './file-schema';

/** What the numbers alone tell. `missing`: from one number to another, both included; at the end, the log was cut short. */
export type OrderFault =
  | { readonly kind: 'duplicated' | 'reordered'; readonly n: number }
  | { readonly kind: 'missing' | 'truncated'; readonly from: number; readonly to: number };

const twice = (numbers: readonly number[]): number | undefined => {
  const seen = new Set<number>();
  return numbers.find(n => seen.size === seen.add(n).size);
};

/** The first number that is not the one after the one before it. */
const gapIn = (sorted: readonly number[], first: number): OrderFault | null => {
  const place = sorted.findIndex((n, index) => n !== first + index);
  if (place === -1) return null;
  const [wanted, found = 0] = [first + place, sorted[place]];
  return found < wanted ? { kind: 'reordered', n: found } : { kind: 'missing', from: wanted, to: found - 1 };
};

const endFault = ({ before, entries, later, last }: FileChain): OrderFault | null => {
  const count = before.count + entries.length + later.length;
  if (count < last.count) return { kind: 'truncated', from: count + 1, to: last.count };
  // More entries than the log says it has: those after its end do not belong to it.
  return count > last.count ? { kind: 'reordered', n: last.count + 1 } : null;
};

/** Do the numbers of a log's entries follow one another from its beginning to its end? */
export const orderFault = (chain: FileChain): OrderFault | null => {
  const numbers = chain.entries.map(({ n }) => n);
  const repeated = twice(numbers);
  if (repeated !== undefined) return { kind: 'duplicated', n: repeated };
  const sorted = numbers.toSorted((one, other) => one - other);
  const gap = gapIn(sorted, chain.before.count + 1);
  if (gap) return gap;
  const moved = numbers.find((n, index) => n !== sorted[index]);
  return moved === undefined ? endFault(chain) : { kind: 'reordered', n: moved };
};
