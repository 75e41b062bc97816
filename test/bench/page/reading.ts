import { lexiconFor } from '../../../lib/catalogue/lexicon';
import { shadowRootOf } from '../../../lib/overlay/shadow-root-of';
import { findPage } from '../../../lib/reader/pages';
import { readPage } from '../../../lib/reader/read-page';
import { askShown } from '../../../lib/reader/shown';
import { createSurveyor } from '../../../lib/reader/surveyor';
import { walkAll, walkTexts } from './bare-walk';

/** As the worker sends it: made once a page, outside of what is measured. */
const lexicon = lexiconFor(findPage(location)?.sections ?? []);

const survey = createSurveyor(shadowRootOf);
const ticker = document.createElement('span');
let ticks = 0;

/** As after a change: something on the page says another thing. */
const readAgain = () => {
  if (!ticker.isConnected) document.body.append(ticker);
  ticker.textContent = `Updated ${(ticks += 1)} s ago`;
  return readPage({ document, location, shadowRootOf, isShown: askShown(), lexicon, survey });
};

const JOBS = {
  nothing: () => 0,
  read: () => readPage({ document, location, shadowRootOf, isShown: askShown(), lexicon }),
  readAgain,
  walkAll: () => walkAll(document.body),
  walkTexts: () => walkTexts(document.body),
};
type Job = keyof typeof JOBS;

/** Does a job some times over. */
const run = (job: Job, times: number): void => {
  for (let turn = 0; turn < times; turn += 1) JOBS[job]();
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

Object.assign(globalThis, { bench: { run, holds } });
