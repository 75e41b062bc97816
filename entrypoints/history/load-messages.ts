import { signal } from '@preact/signals';
import type { MessagesState } from '../../components/history/page-messages';
import { listAccounts } from '../../lib/history/accounts';
import { allCases } from '../../lib/history/cases';
import { openHistory } from '../../lib/history/open';
import { readTipChoices } from '../../lib/journal/tips-store';
import { storeViews } from '../../lib/summary/messages/stores';
import { damagedWords } from '../../lib/summary/damaged-words';
import type { Reader } from '../../lib/summary/reader';

export const messagesState = signal<MessagesState>({ kind: 'loading' });

const read = async (reader: Reader): Promise<MessagesState> => {
  const opened = await openHistory();
  if (opened.kind === 'off') return { kind: 'failed' };
  const { db } = opened;
  try {
    const [accounts, cases, tips] = await Promise.all([listAccounts(db), allCases(db), readTipChoices()]);
    return {
      kind: 'ready',
      stores: storeViews(accounts.rows, cases.rows, reader, new Set(tips.hidden)),
      note: damagedWords({ cases: cases.skipped }, reader.say),
    };
  } finally {
    db.close();
  }
};

/** Reads what was learnt from messages; meant for when the first chart stands, as it reads every case. */
export const loadMessages = async (reader: Reader): Promise<void> => {
  messagesState.value = await read(reader).catch((error: unknown): MessagesState => {
    console.error('Benchline: the messages could not be read.', error);
    return { kind: 'failed' };
  });
};
