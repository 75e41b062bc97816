import { createMadeLog } from '../../../lib/reader/cases/made-log';
import { readInbox } from '../../../lib/reader/cases/read-inbox';
import { createTextMemory } from '../../../lib/reader/cases/text-memory';
import { askShown, isDrawn } from '../../../lib/reader/shown';
import { shadowRootOf } from '../../../lib/overlay/shadow-root-of';
import { walkAll } from './bare-walk';

const made = createMadeLog(performance.timeOrigin);
const texts = createTextMemory();

const read = () =>
  readInbox({ document, location, shadowRootOf, isShown: askShown(), isDrawn, now: Date.now(), made, texts });

const JOBS = { nothing: () => 0, read, walkAll: () => walkAll(document.body) };
type Job = keyof typeof JOBS;

/** Does a job some times over. */
const run = (job: Job, times: number): void => {
  for (let turn = 0; turn < times; turn += 1) JOBS[job]();
};

/** What the page holds: a measure of nothing would be worthless. */
const holds = () => {
  const found = read();
  return {
    rows: found.kind === 'read' ? (found.read.list?.rows.length ?? 0) : 0,
    elements: document.body.querySelectorAll('*').length,
  };
};

Object.assign(globalThis, { bench: { run, holds } });
