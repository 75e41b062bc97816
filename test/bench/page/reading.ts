import { lexiconFor } from '../../../lib/catalogue/lexicon';
import { shadowRootOf } from '../../../lib/overlay/shadow-root-of';
import { findPage } from '../../../lib/reader/pages';
import { readPage } from '../../../lib/reader/read-page';
import { isShown } from '../../../lib/reader/shown';
import { walkAll, walkTexts } from './bare-walk';
import { timed } from './clock';

const JOBS = {
  read: () => readPage({ document, location, shadowRootOf, isShown, lexicon }),
  walkAll: () => walkAll(document.body),
  walkTexts: () => walkTexts(document.body),
};
type Job = keyof typeof JOBS;

/** As the worker sends it: made once a page, outside of what is measured. */
const lexicon = lexiconFor(findPage(location)?.sections ?? []);

/** Each job in turns; ms of each turn. */
const inTurns = (turns: number): Record<Job, number[]> => {
  const times: Record<Job, number[]> = { read: [], walkAll: [], walkTexts: [] };
  for (let turn = 0; turn < turns; turn += 1)
    for (const job of ['walkTexts', 'read', 'walkAll'] as const) times[job].push(timed(JOBS[job]));
  return times;
};

/** What the page holds: a measure of nothing would be worthless. */
const holds = () => {
  const found = JOBS.read();
  const elements = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? elements(shadowRoot) : 0),
      0,
    );
  return {
    readings: found.kind === 'read' ? found.read.readings.length : 0,
    roots: found.kind === 'read' ? found.roots.length : 0,
    elements: elements(document.body),
    characters: walkAll(document.body),
  };
};

Object.assign(globalThis, { bench: { once: (job: Job) => timed(JOBS[job]), inTurns, holds } });
