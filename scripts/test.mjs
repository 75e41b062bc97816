// `npm test`: everything that CI runs, on a fresh clone as well. `npm test -- Lint Types` runs only the steps so named.
import { setUp } from './set-up/index.mjs';
import { end } from './set-up/say.mjs';
import { countTests, forgetCounts } from './test/count.mjs';
import { runStep } from './test/run-step.mjs';
import { GROUPS } from './test/steps.mjs';

/** The groups with only the steps that were asked for by (the start of) their names; all when none was. @param {readonly string[]} names */
const chosen = names =>
  GROUPS.map(group =>
    group.filter(
      step =>
        names.length === 0 || names.some(name => step.name.toLowerCase().startsWith(name.toLowerCase())),
    ),
  );

/** Runs group after group, up to the first with a failure. @param {ReturnType<typeof chosen>} groups */
const runGroups = async groups => {
  for (const group of groups) {
    const outcomes = await Promise.all(group.map(runStep));
    if (outcomes.includes(false)) return false;
  }
  return true;
};

const work = async () => {
  await setUp({ script: import.meta.url, browsers: ['chromium', 'firefox'] });
  const groups = chosen(process.argv.slice(2));
  forgetCounts(groups.flat());
  const allWell = await runGroups(groups);
  if (!allWell) console.error('Stopped at the first failure, which is printed above.');
  const { passed, failed } = countTests(groups.flat());
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = allWell ? 0 : 1;
};

work().catch(end);
