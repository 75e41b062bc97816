import { reportFile } from '../../lib/amazon-report/report-file';
import { reportView } from '../../lib/amazon-report/report-view';
import { bound, type FiguresView } from '../../lib/own-figures/figures-view';
import { guarded, offerImport } from './import-file';
import { openReport, type OpenReport } from './open-report';
import { tell } from './transfer-state';

export { openReport } from './open-report';

/** What the page shows of the report that is open. */
export const viewOfReport = (open: OpenReport): FiguresView<void> => {
  const { report, chosen, accounts, of } = open;
  return bound(reportView(report, chosen, accounts, of.reader), changed => {
    openReport.value = { ...open, chosen: changed };
  });
};

export const closeReport = (): void => {
  const open = openReport.value;
  openReport.value = null;
  if (open) tell({ tone: 'good', text: open.of.reader.say('import-cancelled') });
};

/** Goes on to the question what the import would change. */
export const takeReport = async (): Promise<void> => {
  const open = openReport.value;
  if (!open) return;
  openReport.value = null;
  const file = reportFile(open.report, open.chosen, new Date());
  await guarded(open.of, () => offerImport(file, open.of));
};
