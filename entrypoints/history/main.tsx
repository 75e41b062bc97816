import { render } from 'preact';
import { History } from '../../components/page-history';
import { emptyView } from '../../lib/summary/empty-view';
import { followLanguage, pageLanguage } from '../../lib/summary/page-language';
import { readerOf } from '../../lib/summary/reader';
import { localDay } from './day-begun';
import { followLinks } from './follow-links';
import { followSteps } from './follow-steps';
import { historyState, loadHistory } from './load';
import { loadMessages, messagesState } from './load-messages';
import { Moving } from './moving';
import { stepActions, stepsState } from './steps';
import { lookForUndo } from './undo';

const language = await pageLanguage();
followLanguage(language);
const reader = readerOf(language, new Date());
const empty = emptyView(language, reader);
/** At the moment of each look: the page may stay open for days. */
const load = (): Promise<void> => loadHistory(location.search, readerOf(language, new Date()));
const loadAll = async (): Promise<void> => {
  await load();
  await loadMessages(readerOf(language, new Date()));
  await lookForUndo(reader, loadAll);
};

const today = (): string => localDay(new Date());
const steps = stepActions(reader, load);

const Page = () => (
  <History
    state={historyState.value}
    messages={messagesState.value}
    transfer={<Moving reader={reader} changed={loadAll} />}
    stepping={{ actions: steps, state: stepsState.value, today }}
    empty={empty}
    say={reader.say}
  />
);

document.documentElement.lang = reader.words.language;
document.documentElement.dir = reader.words.dir;
document.title = reader.say('history-title');
const root = document.querySelector('#history');
if (root) render(<Page />, root);
followLinks(load);
followSteps(load);
void loadAll();
