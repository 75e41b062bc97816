import { render } from 'preact';
import { CsvExport } from '../../components/page-csv-export';
import { Figures } from '../../components/page-figures';
import { FileChoice } from '../../components/page-file-choice';
import { History } from '../../components/page-history';
import { Transfer } from '../../components/page-transfer';
import { conventionFor } from '../../lib/csv/convention';
import { emptyView } from '../../lib/summary/empty-view';
import { followLanguage, pageLanguage } from '../../lib/summary/page-language';
import { readerOf } from '../../lib/summary/reader';
import { localDay } from './day-begun';
import { followLinks } from './follow-links';
import { followSteps } from './follow-steps';
import { historyState, loadHistory } from './load';
import { loadMessages, messagesState } from './load-messages';
import {
  changeFigures,
  closeFigures,
  openCsv,
  openFigures,
  takeFigures,
  viewOfFigures,
} from './import-figures';
import { importJson } from './import-file';
import { stepActions, stepsState } from './steps';
import { exportCsv, exportJson } from './transfer';
import { transferState } from './transfer-state';
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
    transfer={
      <Transfer
        state={transferState.value}
        exportJson={() => void exportJson(reader)}
        importJson={file => void importJson(file, reader, loadAll)}
        say={reader.say}
      >
        <FileChoice
          text={reader.say('figures-import')}
          accept=".csv,.tsv,.txt,text/csv"
          open={file => void openCsv(file, { name: file.name, reader, changed: loadAll })}
        />
        <CsvExport
          usual={conventionFor(navigator.language)}
          save={(table, convention) => void exportCsv(reader, table, convention)}
          say={reader.say}
        />
        {openFigures.value && (
          <Figures
            file={openFigures.value.of.name}
            view={viewOfFigures(openFigures.value)}
            change={changeFigures}
            accept={() => void takeFigures()}
            decline={closeFigures}
            say={reader.say}
          />
        )}
      </Transfer>
    }
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
