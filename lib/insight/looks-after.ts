/**
 * A step is not judged each day, or chance would make it look good one day: it is judged when 1, 2, 4, 8 … windows
 * after it are over, as far as they lie within eighteen weeks, and then never again. Each judgement takes place at the same
 * readings, however often the page is opened.
 */
const WITHIN = 126;
const MOST_LOOKS = 5;

/**
 * The two-sided chance at which each of so many looks at orders may err, so that all together err at most once in twenty.
 * Source: S. J. Pocock, "Group sequential methods in the design and analysis of clinical trials", Biometrika 64 (1977),
 * 191–199, table 1 (α = 0.05). docs/journal.md has the rates measured.
 */
const POCOCK = [0.05, 0.0294, 0.0221, 0.0182, 0.0158] as const;

/** A little less than once in twenty, as windows whose days resemble one another are spread a little wider than they look. */
const OF_WINDOWS = 0.03;

/** Of orders their number says how far chance goes; of windows only their spread, which is little known: there each look gets an equal share (Bonferroni). */
export type LookedAt = 'counts' | 'windows';

/** How many windows are looked at, and the chance of an error to one side; `more`: how many windows the next look needs, null after the last. */
export type Look = { readonly windows: number; readonly tail: number; readonly more: number | null };

/** Values of neighbouring weeks resemble one another. Where only spread says how far chance goes, units are of four weeks at least. */
const UNIT = 28;

/** How many windows of `days` make one value of a comparison. */
export const windowsAUnit = (days: number, of: LookedAt): number =>
  of === 'counts' ? 1 : Math.ceil(UNIT / days);

/** The numbers of windows at which windows of `days` are looked at. */
const stepsFor = (days: number, of: LookedAt): readonly number[] => {
  const unit = windowsAUnit(days, of);
  return Array.from({ length: MOST_LOOKS }, (_, at) => unit * 2 ** at).filter(
    windows => windows === unit || windows * days <= WITHIN,
  );
};

/** The most windows after a step that are ever looked at. */
export const mostAfter = (days: number, of: LookedAt): number => stepsFor(days, of).at(-1) ?? 1;

const chanceOf = (looks: number, of: LookedAt): number =>
  of === 'counts' ? (POCOCK[looks - 1] ?? POCOCK[4]) : OF_WINDOWS / looks;

/** The look at which a step stands with so many windows after it; `windows` 0 before the first one. */
export const lookAt = (days: number, windows: number, of: LookedAt): Look => {
  const steps = stepsFor(days, of);
  const at = steps.findLastIndex(step => step <= windows);
  return { windows: steps[at] ?? 0, tail: chanceOf(steps.length, of) / 2, more: steps[at + 1] ?? null };
};
