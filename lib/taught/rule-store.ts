import { browser } from 'wxt/browser';
import { marksSchema, ruleSchema } from './rule-schema';
import type { Marks } from './marks';
import type { TaughtRule } from './rule';

/** What is stored under `rules`; open pages ask again when it changes. */
const RULES_KEY = 'rules';
/** When each rule matched: apart, so that no page is read anew for it. */
const MARKS_KEY = 'rule-marks';

const storedUnder = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

const listed = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);

const sound = (stored: unknown): readonly TaughtRule[] => {
  const parsed = ruleSchema().safeParse(stored);
  return parsed.success ? [parsed.data] : [];
};

/** The rules that the seller has taught. One that cannot be read is left out, but stays stored. */
export const readRules = async (): Promise<readonly TaughtRule[]> =>
  listed(await storedUnder(RULES_KEY)).flatMap(sound);

/** Changes the rules and gives what `change` gave. A lock keeps two changes at once from losing one. */
export const changeRules = <T extends { readonly rules: readonly TaughtRule[] }>(
  change: (rules: readonly TaughtRule[]) => T,
): Promise<T> =>
  navigator.locks.request('benchline-rules', async () => {
    const stored = listed(await storedUnder(RULES_KEY));
    const rules = stored.flatMap(sound);
    const result = change(rules);
    const damaged = stored.filter(each => sound(each).length === 0);
    if (result.rules !== rules)
      await browser.storage.local.set({ [RULES_KEY]: [...result.rules, ...damaged] });
    return result;
  });

/** When each rule last matched; none where nothing, or nonsense, is stored. */
export const readMarks = async (): Promise<Marks> => {
  const parsed = marksSchema().safeParse(await storedUnder(MARKS_KEY));
  return parsed.success ? parsed.data : {};
};

/** Changes the marks; nothing is written where `change` gives back what it was given. Marks of rules that are gone go. */
export const changeMarks = (change: (marks: Marks) => Marks): Promise<void> =>
  navigator.locks.request('benchline-rule-marks', async () => {
    const marks = await readMarks();
    const after = change(marks);
    if (after === marks) return;
    const rules = new Set((await readRules()).map(({ id }) => id));
    const kept = Object.entries(after).filter(([id]) => rules.has(id));
    await browser.storage.local.set({ [MARKS_KEY]: Object.fromEntries(kept) });
  });
