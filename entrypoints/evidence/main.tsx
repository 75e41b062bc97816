import { signal } from '@preact/signals';
import { render } from 'preact';
import { Evidence, type EvidenceActions } from '../../components/evidence/page-evidence';
import { fileText } from '../../lib/evidence/check-file';
import { evidenceName, evidenceSearch, readEvidenceWish } from '../../lib/summary/evidence/evidence-address';
import { emptyView } from '../../lib/summary/empty-view';
import type { OutcomeView } from '../../lib/summary/outcome-words';
import { readBookOfAll } from '../../lib/own-metrics/read-book';
import { followLanguage, pageLanguage } from '../../lib/summary/page-language';
import { readerOf } from '../../lib/summary/reader';
import { saveFile } from '../../lib/summary/save-file';
import { evidenceState, loadEvidence, shownFile, stopReading } from './load';

const language = await pageLanguage();
followLanguage(language);
const reader = readerOf(language, new Date());
const empty = emptyView(language, reader);
const outcome = signal<OutcomeView | null>(null);

/** Reads the metrics of the seller's own anew: a figure of one is written in its unit. */
const at = async () => readerOf(language, new Date(), undefined, await readBookOfAll());

const load = async (): Promise<void> => {
  outcome.value = null;
  return loadEvidence(readEvidenceWish(location.search), await at());
};

const actions: EvidenceActions = {
  choose: wish => {
    history.replaceState(null, '', evidenceSearch(wish));
    void load();
  },
  save: () => {
    const file = shownFile.value;
    if (!file) return;
    const name = evidenceName(file.period);
    saveFile(fileText(file), name);
    outcome.value = { tone: 'good', text: reader.say('evidence-saved', { file: name }) };
  },
  print: () => globalThis.print(),
  stop: stopReading,
};

const Page = () => (
  <Evidence
    state={evidenceState.value}
    outcome={outcome.value}
    actions={actions}
    empty={empty}
    say={reader.say}
  />
);

document.documentElement.lang = reader.words.language;
document.documentElement.dir = reader.words.dir;
document.title = reader.say('evidence-title');
const root = document.querySelector('#evidence');
if (root) render(<Page />, root);
void load();
