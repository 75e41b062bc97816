import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptCase } from '../messages/kept-case';
import { keptCase } from '../messages/testing/kept';
import { NO_CHOICE, zoningOf } from '../messages/zoning';
import { readCasesAgain } from './read-cases-again';
import type { Db } from './schema';
import { freshDb } from './testing/sample';

const CAME = '2026-07-14T16:00:00.000Z';

const waiting = (account: string, more: Partial<KeptCase> = {}): KeptCase => ({
  ...keptCase(account, 'key', CAME, 1),
  country: 'CA',
  state: 'waiting',
  running: true,
  answered: null,
  rounds: [],
  closedBy: null,
  readIn: { country: 'CA', zone: 'America/Los_Angeles' },
  ...more,
});

describe('readCasesAgain', () => {
  let db: Db;
  beforeEach(async () => {
    db = await freshDb();
  });
  afterEach(() => db.close());

  const put = async (...cases: readonly KeptCase[]): Promise<void> => {
    for (const each of cases) await db.put('cases', each);
  };
  const came = async (): Promise<readonly string[]> =>
    (await db.getAll('cases')).map(({ receivedAfter }) => receivedAfter.slice(11, 16));

  it('makes earlier, in every account, what was read in a zone that holds no more', async () => {
    await put(waiting('a'), waiting('b'));
    expect(await readCasesAgain(db, NO_CHOICE)).toBe(2);
    expect(await came()).toEqual(['13:00', '13:00']);
    expect(await readCasesAgain(db, NO_CHOICE)).toBe(0);
  });

  it('leaves alone what holds, was read in no chosen zone, or waits no more', async () => {
    const { readIn: _, ...unread } = waiting('b');
    await put(waiting('a'), unread);
    expect(await readCasesAgain(db, zoningOf({ CA: { zone: 'America/Los_Angeles' } }))).toBe(0);
    await put(waiting('a', { running: false, state: 'answered' }));
    expect(await readCasesAgain(db, NO_CHOICE)).toBe(0);
    expect(await came()).toEqual(['16:00', '16:00']);
  });

  it('bears a zone that this browser does not know, and an arrival of which nothing is known', async () => {
    await put(
      waiting('a', { readIn: { country: 'CA', zone: 'Mars/Olympus' } }),
      waiting('b', { receivedAfter: '2000-01-01T00:00:00.000Z' }),
    );
    expect(await readCasesAgain(db, NO_CHOICE)).toBe(2);
    expect(await db.getAll('cases')).toMatchObject([
      { receivedAfter: CAME },
      { receivedAfter: '2000-01-01T00:00:00.000Z' },
    ]);
  });
});
