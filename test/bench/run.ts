import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT, run as runTool } from '../../scripts/set-up/run.mjs';
import { say, Stop } from '../../scripts/set-up/say.mjs';
import gatherTemporary from '../e2e/harness/temporary';
import { readArguments } from './arguments';
import { copyOfBuilt } from './browser/extensions';
import { measureChips } from './measure/chips';
import { measureEvidence } from './measure/evidence';
import { measureHistory } from './measure/history';
import { measureIdlePage } from './measure/idle-page';
import { measureInbox } from './measure/inbox';
import type { Measure } from './measure/measure';
import { measureReading } from './measure/reading';
import { measureRecording } from './measure/recording';
import { measureRewrites } from './measure/rewrites';
import { measureSize } from './measure/size';
import { measureStorm } from './measure/storm';
import { measureVerdicts } from './measure/verdicts';
import { machineWords } from './report/machine';
import { countedWords, plainSection, reportText, type Section } from './report/text';

const MEASURES: readonly Measure[] = [
  measureSize,
  measureIdlePage,
  measureReading,
  measureChips,
  measureStorm,
  measureRecording,
  measureHistory,
  measureRewrites,
  measureInbox,
  measureVerdicts,
  measureEvidence,
];
const REPORT = join(ROOT, 'docs', 'benchmarks.md');

/** What runs this (Vite's runner) says development, and JSX built for that tells each element where it stands in the source. */
const build = (): void => {
  say('building the extension …');
  if (runTool('wxt', ['build'], { NODE_ENV: 'production' }) !== 0)
    throw new Stop('the extension could not be built, see above.');
};

const measureAll = async (chosen: ReadonlySet<number>, extension: string): Promise<readonly Section[]> => {
  const sections: Section[] = [];
  for (const [index, measure] of MEASURES.entries()) {
    if (!chosen.has(index + 1)) continue;
    const section = await measure(extension);
    console.log(plainSection(section));
    sections.push(section);
  }
  return sections;
};

const write = async (sections: readonly Section[]): Promise<void> => {
  const style = await resolveConfig(REPORT);
  const text = reportText(sections, await machineWords());
  await writeFile(REPORT, await format(text, { ...style, parser: 'markdown' }));
  say('wrote docs/benchmarks.md');
};

/** The bench, after set-up. Time is measured, never asserted: it ends well whatever the figures are. */
export const run = async (args: readonly string[]): Promise<void> => {
  const chosen = readArguments(args, MEASURES.length);
  build();
  // Profiles with ten years of history are large, and would stay behind.
  const clearTemporary = gatherTemporary();
  try {
    const sections = await measureAll(chosen, await copyOfBuilt());
    if (sections.length === MEASURES.length) await write(sections);
    console.log(countedWords(sections));
  } finally {
    clearTemporary();
  }
};
