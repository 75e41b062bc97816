import { signal } from '@preact/signals';
import { listAccounts } from '../../lib/history/accounts';
import type { Account } from '../../lib/history/schema';
import { readSeries } from '../../lib/history/series';
import { dayTeller } from '../../lib/insight/day';
import { decode } from '../../lib/own-figures/decode';
import { figuresOf } from '../../lib/own-figures/figures';
import { bound, figuresView, type FiguresView } from '../../lib/own-figures/figures-view';
import type { Mapping } from '../../lib/own-figures/mapping';
import { namesIn, propose } from '../../lib/own-figures/propose';
import { rememberedMapping, rememberMapping } from '../../lib/own-figures/remembered';
import { readSheet, type Sheet } from '../../lib/own-figures/sheet';
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
export const openCsv = (file: File, of: Import): Promise<void> =>
  guarded(of, async () => {
    const sheet = await sheetOf(file, of);
    if (!sheet) return;
    const { rows: accounts } = await withHistory(listAccounts);
    const proposed = propose(sheet);
    const before = await rememberedMapping(sheet.head);
    const mapping = before ? { ...before, names: { ...proposed.names, ...before.names } } : proposed;
    tell(null);
    openFigures.value = { sheet, mapping: withAccount(mapping, accounts), accounts, of };
  });

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
  const { figures } = figuresOf(sheet, mapping, today());
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
