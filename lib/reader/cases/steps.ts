/** Work in steps: between two the page may have its turn. What it reads must not change in between. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** So many of a long list in one step. */
const IN_A_STEP = 400;

/** As `map`, in steps. */
export const mapInSteps = function* <A, B>(all: readonly A[], of: (each: A, at: number) => B): Steps<B[]> {
  const found: B[] = [];
  for (const [at, each] of all.entries()) {
    if (at > 0 && at % IN_A_STEP === 0) yield;
    found.push(of(each, at));
  }
  return found;
};

/** All steps at once. */
export const atOnce = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
