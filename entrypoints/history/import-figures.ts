import { signal } from '@preact/signals';
import { listAccounts } from '../../lib/history/accounts';
import type { Account } from '../../lib/history/schema';
import { readSeries } from '../../lib/history/series';
import { dayTeller } from '../../lib/insight/day';
import { decode } from '../../lib/own-figures/decode';
import { figuresOf } from '../../lib/own-figures/figures';
import { bound, figuresView, type FiguresView } from '../../lib/own-figures/figures-view';
import type { Mapping } from '../../lib/own-figures/mapping';
import { fitted } from '../../lib/own-figures/fitted';
import { namesIn, propose } from '../../lib/own-figures/propose';
import { rememberedMapping, rememberMapping } from '../../lib/own-figures/remembered';
import { readSheet, type Sheet } from '../../lib/own-figures/sheet';
import { withMetric, type MetricDraft } from '../../lib/own-metrics/metric-list';
import { changeOwnMetrics } from '../../lib/own-metrics/metric-store';
import { readBook } from '../../lib/own-metrics/read-book';
import { metricOutcome } from '../../lib/summary/metric-entries';
import { toFile } from '../../lib/own-figures/to-file';
import type { Reading, SeriesKey } from '../../lib/reading';
import { accountTitle } from '../../lib/summary/account-title';
import { guarded, offerImport } from './import-file';
import type { Import } from './import-of';
import { tell } from './transfer-state';
import { withHistory } from './with-history';

type OpenFile = {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly accounts: readonly Account[];
  readonly of: Import;
};

/** The file of figures that is being mapped, or null. */
export const openFigures = signal<OpenFile | null>(null);

/** A table of figures is small: what is larger is something else. */
const LARGEST = 20_000_000;

const today = (): number => dayTeller()(new Date());

/** What the page shows of the file that is open. */
export const viewOfFigures = (file: OpenFile): FiguresView<void> => {
  const { sheet, mapping, accounts, of } = file;
  const names = namesIn(sheet, mapping.roles);
  const view = figuresView(sheet, mapping, { accounts, names, today: today(), reader: of.reader });
  return bound(view, changed => {
    openFigures.value = { ...file, mapping: changed };
  });
};

export const closeFigures = (): void => {
  const file = openFigures.value;
  openFigures.value = null;
  if (file) tell({ tone: 'good', text: file.of.reader.say('import-cancelled') });
};

const NO_SHEET = {
  empty: 'figures-empty',
  'too-long': 'figures-too-large',
  'too-wide': 'figures-too-large',
} as const;

const refuse = (text: string): null => {
  tell({ tone: 'bad', text });
  return null;
};

const sheetOf = async (file: File, { reader: { say } }: Import): Promise<Sheet | null> => {
  if (file.size > LARGEST) return refuse(say('figures-too-large', { file: file.name }));
  const decoded = decode(new Uint8Array(await file.arrayBuffer()));
  if (decoded.kind === 'no-text') return refuse(say('figures-no-text', { file: file.name }));
  const read = readSheet(decoded.text);
  return read.kind === 'sheet' ? read.sheet : refuse(say(NO_SHEET[read.reason], { file: file.name }));
};

/** An account that is gone by now, or the only one there is. */
const withAccount = (mapping: Mapping, accounts: readonly Account[]): Mapping => {
  if (accounts.some(({ id }) => id === mapping.account)) return mapping;
  const [only, ...others] = accounts;
  return { ...mapping, account: only && others.length === 0 ? only.id : '' };
};

/** Opens a CSV file of the seller's own figures: as a file with the same heads was read before, else as it is most likely meant. */
export const mapFigures = (file: File, of: Import): Promise<void> =>
  guarded(of, async () => {
    const sheet = await sheetOf(file, of);
    if (!sheet) return;
    const { rows: accounts } = await withHistory(listAccounts);
    const metrics = await readBook();
    const proposed = propose(sheet, metrics);
    const before = await rememberedMapping(sheet.head);
    const mapping = before ? { ...before, names: { ...proposed.names, ...before.names } } : proposed;
    const known = fitted(sheet, mapping, { before: metrics, now: metrics });
    const reading = { ...of, reader: { ...of.reader, metrics } };
    tell(null);
    openFigures.value = { sheet, mapping: withAccount(known, accounts), accounts, of: reading };
  });

/** Follows a change of the seller's own metrics, made here or in another page. */
export const refitFigures = async (): Promise<void> => {
  const now = await readBook();
  const file = openFigures.value;
  if (!file) return;
  const { sheet, mapping, of } = file;
  const before = of.reader.metrics;
  openFigures.value = {
    ...file,
    mapping: fitted(sheet, mapping, { before, now }),
    of: { ...of, reader: { ...of.reader, metrics: now } },
  };
};

/** Makes a metric of the seller's own for the file that is open. Resolves with whether it was kept. */
export const makeMetric = async (draft: MetricDraft, { say }: Import['reader']): Promise<boolean> => {
  try {
    const kept = await changeOwnMetrics(metrics => withMetric(metrics, draft, new Date()));
    tell(metricOutcome(kept, draft.name, { say }));
    return kept.kind === 'kept';
  } catch (error) {
    console.error('Benchline: the metric could not be kept.', error);
    tell({ tone: 'bad', text: say('metrics-not-changed') });
    return false;
  }
};

const readThere = async (
  account: string,
  keys: readonly SeriesKey[],
): Promise<(key: SeriesKey) => readonly Reading[]> => {
  const read = await withHistory(db =>
    Promise.all(keys.map(async key => ({ key, rows: (await readSeries(db, account, key)).rows }))),
  );
  return ({ metric }) => read.find(({ key }) => key.metric === metric)?.rows ?? [];
};

const titleOf = ({ accounts, mapping, of }: OpenFile): string => {
  const account = accounts.find(({ id }) => id === mapping.account);
  return account ? accountTitle(account, of.reader.say) : '';
};

/** Goes on to the question what the import would change. */
export const takeFigures = async (): Promise<void> => {
  const file = openFigures.value;
  const period = file?.mapping.period;
  if (!file || !period) return;
  const { sheet, mapping, of } = file;
  const { account } = mapping;
  const { figures } = figuresOf(sheet, mapping, today(), of.reader.metrics);
  await guarded(of, async () => {
    const keys = [...new Set(figures.map(({ metric }) => metric))].map((metric): SeriesKey => ({
      metric,
      scope: 'all',
      window: period,
    }));
    const there = await readThere(account, keys);
    await rememberMapping(sheet.head, mapping);
    openFigures.value = null;
    const own = toFile(figures, { account, period, exportedAt: new Date(), there });
    await offerImport(own, { ...of, account: titleOf(file) });
  });
};
