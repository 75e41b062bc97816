import { describe, expect, it } from 'vitest';
import type { PageRule } from '../../lib/taught/rule';
import { shownOnStillPage } from '../fixtures/visit-page';
import type { Lesson } from '../fixtures/taught/lesson';
import { LESSONS } from '../fixtures/taught/lessons';
import { rewrite } from '../rewrite/rewrite';
import { applied, ruleOf, teachOn, viewInTurn } from './teach';

const ROUNDS = Number(process.env.REWRITES ?? 2) * 6;

/** What is hidden by a class stays hidden when the class goes. */
const fixHidden = (document: Document): void => {
  const isShown = shownOnStillPage();
  for (const el of document.body.querySelectorAll<HTMLElement>('*')) if (!isShown(el)) el.hidden = true;
};

type Taught = { readonly lesson: Lesson; readonly rule: PageRule; readonly label: string };

const taught = async (lesson: Lesson): Promise<Taught> => {
  const trial = teachOn(await viewInTurn(lesson), lesson);
  if (trial.kind !== 'fits') throw new Error(`${lesson.name}: ${trial.reason}`);
  return { lesson, rule: ruleOf(trial.draft), label: trial.draft.label };
};

/** The values that a rule gives on a page whose markup was rewritten. */
const rewritten = async ({ lesson: { url }, rule }: Taught, html: string, seed: number) => {
  const view = await viewInTurn({ url, html });
  fixHidden(view.document);
  const steps = rewrite(view.document, seed);
  return { steps: steps.join(' '), values: applied(view, [rule]).values };
};

const seedsOf = (at: number): readonly number[] =>
  Array.from({ length: ROUNDS }, (_, round) => at * 1000 + round);

describe('what was taught on a page, after its markup was rewritten', () => {
  it('gives the same value or none, never another', async () => {
    let [right, all] = [0, 0];
    const wrong: string[] = [];
    for (const [at, lesson] of LESSONS.entries()) {
      const one = await taught(lesson);
      for (const seed of seedsOf(at)) {
        const { steps, values } = await rewritten(one, lesson.html, seed);
        all += 1;
        if (values.length === 1 && values[0] === lesson.value) right += 1;
        else if (values.length > 0) wrong.push(`${lesson.name} seed ${seed} [${steps}]: ${values.join()}`);
      }
    }
    console.info(`taught pages, rewritten: ${all}, right ${right}, wrong ${wrong.length}`);
    expect(wrong).toEqual([]);
    expect(right / all).toBeGreaterThan(0.95);
  }, 120_000);

  it.each<[string, (taught: Taught) => string]>([
    ['the name is another one', ({ lesson, label }) => lesson.html.replaceAll(label, 'Bambaşka bir pay')],
    ['the name is gone', ({ lesson, label }) => lesson.html.replaceAll(label, '')],
    ['the value is gone', ({ lesson }) => lesson.html.replace(lesson.pick, '')],
    [
      'name and value have gone',
      ({ lesson, label }) => lesson.html.replaceAll(label, '').replace(lesson.pick, ''),
    ],
  ])(
    'gives nothing where %s',
    async (_name, change) => {
      const wrong: string[] = [];
      for (const [at, lesson] of LESSONS.entries()) {
        const one = await taught(lesson);
        const html = change(one);
        expect(html).not.toBe(lesson.html);
        for (const seed of seedsOf(at).slice(0, ROUNDS / 3)) {
          const { steps, values } = await rewritten(one, html, seed);
          if (values.length > 0) wrong.push(`${lesson.name} seed ${seed} [${steps}]: ${values.join()}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
