/** An instant in ms since 1970 that lies between two, both included; -Infinity where nothing bounds it. */
export type Stretch = { readonly after: number; readonly before: number };

const meetTwo = (one: Stretch, other: Stretch): Stretch => ({
  after: Math.max(one.after, other.after),
  before: Math.min(one.before, other.before),
});

/** Where one of the first and one of the second hold both; none where they contradict each other. */
export const meet = (some: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] =>
  some
    .flatMap(one => others.map(other => meetTwo(one, other)))
    .filter(({ after, before }) => after <= before);

/** From the earliest to the latest of all. */
export const hull = ([first, ...others]: readonly [Stretch, ...Stretch[]]): Stretch => ({
  after: others.reduce((least, { after }) => Math.min(least, after), first.after),
  before: others.reduce((most, { before }) => Math.max(most, before), first.before),
});

/** Is there at least one? */
export const isSome = (all: readonly Stretch[]): all is readonly [Stretch, ...Stretch[]] => all.length > 0;
