import type { Turn } from '../inbox';
import { stretchOf } from './interval';
import type { Stretch } from './stretch';
import type { Whose } from './zones';

/** A message of the conversation with when it came; messages by Amazon are left out. */
export type Told = { readonly by: 'buyer' | 'seller' | 'unknown'; readonly when: Stretch };

const own = ({ time }: Turn, made: Stretch, whose: Whose): Stretch =>
  (time && stretchOf(time, made, whose)) ?? { after: -Infinity, before: made.before };

const isSound = ({ after, before }: Stretch): boolean => after <= before;

/** None came before the one above it, or after the one below it; a time that contradicts its neighbours stays as it is. */
const inOrder = (all: readonly Stretch[]): readonly Stretch[] => {
  let latest = -Infinity;
  const afters = all.map(({ after }) => (latest = Math.max(latest, after)));
  let earliest = Infinity;
  const befores = all
    .toReversed()
    .map(({ before }) => (earliest = Math.min(earliest, before)))
    .toReversed();
  return all.map((each, at) => {
    const narrowed = { after: afters[at] ?? each.after, before: befores[at] ?? each.before };
    return isSound(narrowed) ? narrowed : each;
  });
};

/** The messages of a conversation in time, oldest first. A time that cannot be read lies between its neighbours. */
export const timelineOf = (turns: readonly Turn[], made: Stretch, whose: Whose): readonly Told[] => {
  const whens = inOrder(turns.map(turn => own(turn, made, whose)));
  return turns.flatMap(({ by }, at) => {
    const when = whens[at];
    return by === 'amazon' || when === undefined ? [] : [{ by, when }];
  });
};
