import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordPage } from './record';
import type { Db } from './schema';
import { readEverything } from './series';
import { freshDb, local, page, reading } from './testing/sample';
import { thin } from './thin';
import { followRoom, type RoomNews } from './told-room';
import { inOneTransaction } from './transaction';

let db: Db;
let heard: RoomNews[] = [];

beforeEach(async () => {
  db = await freshDb();
  await recordPage(db, page([reading()]), local(14));
  heard = [];
  followRoom(news => heard.push(news));
});

afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const values = async (): Promise<unknown[]> => (await readEverything(db)).rows.map(({ value }) => value);
const changed = page([reading({ value: 0.5 }), reading({ scope: 'all', value: 0.6 })]);

type Put = (
  this: IDBObjectStore,
  ...args: [value: unknown, key?: IDBValidKey | undefined]
) => IDBRequest<IDBValidKey>;

/** The nth write of the transaction ends it, as the browser does it: by an abort whose error says why. */
const aborting = (nth: number): void => {
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    writes += 1;
    const request = put.apply(this, args);
    if (writes === nth) {
      const { transaction } = this;
      Object.defineProperty(transaction, 'error', {
        get: () => new DOMException('', 'QuotaExceededError'),
      });
      queueMicrotask(() => transaction.abort());
    }
    return request;
  });
};

describe('a disk that is full', () => {
  it.each([1, 2, 3, 4])('at write %i undoes the whole page, is told, and told to be over', async nth => {
    aborting(nth);
    expect(await recordPage(db, changed, local(15))).toEqual({ kind: 'not-kept', reason: 'disk-full' });
    expect(heard).toEqual(['full']);
    vi.restoreAllMocks();
    expect(await values()).toEqual([0.0012]);
    expect(await recordPage(db, changed, local(15))).toMatchObject({ kind: 'kept' });
    expect(heard).toEqual(['full', 'kept']);
  });

  it('is told as unsure where the browser does not say why', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    expect(await recordPage(db, changed, local(15))).toMatchObject({ reason: 'failed' });
    expect(heard).toEqual(['unsure']);
  });

  it('is not what a fault of the code means', async () => {
    const fault = await inOneTransaction(db, () => Promise.reject(new TypeError('no')));
    expect(fault).toMatchObject({ kind: 'not-written', reason: 'failed' });
    expect(heard).toEqual([]);
  });

  it('is not told to be over by what only looks', async () => {
    expect(await thin(db, new Date(), 'count')).toMatchObject({ kind: 'thinned' });
    expect(heard).toEqual([]);
  });
});
