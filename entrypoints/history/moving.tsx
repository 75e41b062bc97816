import type { JSX } from 'preact';
import { CsvExport } from '../../components/history/page-csv-export';
import { Figures } from '../../components/history/page-figures';
import { FileChoice } from '../../components/page-file-choice';
import { OwnMetricAdding } from '../../components/page-own-metric-adding';
import { Transfer } from '../../components/history/page-transfer';
import { conventionFor } from '../../lib/csv/convention';
import type { Reader } from '../../lib/summary/reader';
import { closeFigures, makeMetric, openFigures, takeFigures, viewOfFigures } from './import-figures';
import { importJson } from './import-file';
import { closeReport, openReport, takeReport, viewOfReport } from './import-report';
import { openCsv } from './open-csv';
import { exportCsv, exportJson } from './transfer';
import { transferState } from './transfer-state';

type Props = { readonly reader: Reader; readonly changed: () => Promise<void> };

const OpenFigures = ({ reader }: Pick<Props, 'reader'>): JSX.Element | null =>
  openFigures.value && (
    <Figures
      title={reader.say('figures-title', { file: openFigures.value.of.name })}
      intro={reader.say('figures-intro')}
      view={viewOfFigures(openFigures.value)}
      accept={() => void takeFigures()}
      decline={closeFigures}
      say={reader.say}
    >
      <OwnMetricAdding save={draft => makeMetric(draft, reader)} say={reader.say} />
    </Figures>
  );

const OpenReport = ({ say }: Pick<Reader, 'say'>): JSX.Element | null =>
  openReport.value && (
    <Figures
      title={say('report-title', { file: openReport.value.of.name })}
      intro={say('report-intro')}
      view={viewOfReport(openReport.value)}
      accept={() => void takeReport()}
      decline={closeReport}
      say={say}
    />
  );

/** All ways out of and into the history. */
export const Moving = ({ reader, changed }: Props): JSX.Element => (
  <Transfer
    state={transferState.value}
    exportJson={() => void exportJson(reader)}
    importJson={file => void importJson(file, reader, changed)}
    sheet={
      <>
        <OpenFigures reader={reader} />
        <OpenReport say={reader.say} />
      </>
    }
    say={reader.say}
  >
    <FileChoice
      text={reader.say('figures-import')}
      accept=".csv,.tsv,.txt,text/csv"
      open={file => void openCsv(file, { name: file.name, reader, changed })}
    />
    <CsvExport
      usual={conventionFor(navigator.language)}
      save={(table, convention) => void exportCsv(reader, table, convention)}
      say={reader.say}
    />
  </Transfer>
);
