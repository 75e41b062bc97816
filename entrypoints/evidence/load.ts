import { signal } from '@preact/signals';
import type { EvidenceState, Found } from '../../components/evidence/page-evidence';
import { checkLogs } from '../../lib/evidence/check-file';
import { collectEvidence, type Days } from '../../lib/evidence/collect';
import type { EvidenceFile } from '../../lib/evidence/file-schema';
import { foreignLogs } from '../../lib/evidence/foreign-logs';
import { logsOf } from '../../lib/evidence/read-log';
import { damagedBeside } from '../../lib/history/damaged';
import { listAccounts } from '../../lib/history/accounts';
import { openHistory } from '../../lib/history/open';
import type { Account, Db } from '../../lib/history/schema';
import { accountTitle } from '../../lib/summary/account-title';
import type { EvidenceWish } from '../../lib/summary/evidence/evidence-address';
import { sheetView } from '../../lib/summary/evidence/sheet-view';
import { damagedWords } from '../../lib/summary/damaged-words';
import type { Reader } from '../../lib/summary/reader';

export const evidenceState = signal<EvidenceState>({ kind: 'loading' });
/** What is shown, as it is saved. */
export const shownFile = signal<EvidenceFile | null>(null);

let running = new AbortController();

/** Collecting is two thirds of the work, checking one. */
const COLLECTING = 2 / 3;

const show = (found: Found): void => {
  const state = evidenceState.value;
  if (state.kind === 'ready') evidenceState.value = { ...state, found };
};

const working = ({ words, say }: Reader, part: number): Found => {
  const percent = new Intl.NumberFormat(words.language, { style: 'percent' }).format(part);
  return { kind: 'working', text: say('evidence-working', { percent }) };
};

const find = async (
  db: Db,
  account: Account,
  days: Days,
  reader: Reader,
  signal: AbortSignal,
): Promise<Found> => {
  const tell = (part: number): void => {
    if (!signal.aborted) show(working(reader, part));
  };
  const collecting = { signal, tell: (part: number) => tell(part * COLLECTING) };
  const file = await collectEvidence(db, account.id, days, reader.at, collecting);
  const checking = { signal, tell: (part: number) => tell(COLLECTING + part * (1 - COLLECTING)) };
  const verdicts = await checkLogs(file, checking);
  signal.throwIfAborted();
  const sheet = sheetView(
    file,
    verdicts,
    accountTitle(account, reader.say),
    reader,
    await foreignLogs(db, account.id),
  );
  shownFile.value = sheet && file;
  return sheet ? { kind: 'sheet', sheet } : { kind: 'none' };
};

/** The account that is asked for, else the first of which anything was seen. */
const accountFor = async (
  db: Db,
  accounts: readonly Account[],
  asked: string | null,
): Promise<Account | undefined> => {
  const named = accounts.find(({ id }) => id === asked);
  if (named) return named;
  for (const account of accounts) if ((await logsOf(db, account.id)).length > 0) return account;
  return accounts[0];
};

const read = async (wish: EvidenceWish, reader: Reader, signal: AbortSignal): Promise<void> => {
  const opened = await openHistory();
  if (opened.kind === 'off') {
    evidenceState.value = { kind: 'off', why: opened.why };
    return;
  }
  const { db } = opened;
  try {
    const [{ rows, skipped }, { logs = 0 }] = await Promise.all([listAccounts(db), damagedBeside(db)]);
    const note = damagedWords({ accounts: skipped, logs }, reader.say);
    const account = await accountFor(db, rows, wish.account);
    const accounts = rows.map(each => ({ id: each.id, title: accountTitle(each, reader.say) }));
    const found: Found = account ? working(reader, 0) : { kind: 'none' };
    // Another account or other days were chosen meanwhile.
    if (signal.aborted) return;
    evidenceState.value = {
      kind: 'ready',
      accounts,
      account: account?.id ?? '',
      days: wish.days,
      found,
      note,
    };
    if (account) show(await find(db, account, wish.days, reader, signal));
  } finally {
    db.close();
  }
};

/** Reads what is asked for and shows it; what was being read before is stopped. */
export const loadEvidence = async (wish: EvidenceWish, reader: Reader): Promise<void> => {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  try {
    await read(wish, reader, signal);
  } catch (error) {
    if (signal.aborted) return;
    console.error('Benchline: the evidence log could not be read.', error);
    evidenceState.value = { kind: 'failed' };
  }
};

/** Ends what is being read. */
export const stopReading = (): void => {
  running.abort();
  show({ kind: 'stopped' });
};
