import type { StoreName, WriteTx } from './schema';

/** A record that a transaction changed, as it was before: undefined where there was none. */
export type Touched = { readonly store: StoreName; readonly key: IDBValidKey; readonly before: unknown };

/** A transaction that remembers. `touched` names each record once, as it was before the first change. */
export type Recorded = { readonly tx: WriteTx; readonly touched: () => readonly Touched[] };

type AnyStore = {
  readonly keyPath: string | readonly string[] | null;
  readonly get: (key: IDBValidKey) => Promise<unknown>;
  readonly put: (value: unknown, key?: IDBValidKey) => Promise<IDBValidKey>;
  readonly add: (value: unknown, key?: IDBValidKey) => Promise<IDBValidKey>;
  readonly delete: (key: IDBValidKey) => Promise<void>;
};

const keyOf = ({ keyPath }: AnyStore, value: unknown, key: IDBValidKey | undefined): IDBValidKey => {
  if (keyPath === null) return key ?? [];
  const record = value as Readonly<Record<string, IDBValidKey>>;
  const part = (name: string): IDBValidKey => record[name] ?? [];
  return typeof keyPath === 'string' ? part(keyPath) : keyPath.map(part);
};

/** The methods of a store that change it, each with a look at what it changes. */
const watched = (store: AnyStore, note: (key: IDBValidKey, before: unknown) => void) => {
  const look = async (key: IDBValidKey): Promise<void> => note(key, await store.get(key));
  return {
    put: async (value: unknown, key?: IDBValidKey): Promise<IDBValidKey> => {
      await look(keyOf(store, value, key));
      return key === undefined ? store.put(value) : store.put(value, key);
    },
    // What is added was not there; its key may be known only afterwards.
    add: async (value: unknown): Promise<IDBValidKey> => {
      const key = await store.add(value);
      note(key, undefined);
      return key;
    },
    delete: async (key: IDBValidKey): Promise<void> => {
      await look(key);
      return store.delete(key);
    },
  };
};

/** `target` with some of its members replaced; methods stay bound to it. */
const withMembers = <T extends object>(target: T, members: Readonly<Record<string, unknown>>): T =>
  new Proxy(target, {
    get: (_, name) => {
      if (typeof name === 'string' && Object.hasOwn(members, name)) return members[name];
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });

/**
 * `tx`, remembering how each record was before it was first changed through it. Only `put`, `add` and `delete` of one
 * key are watched: nothing here changes records through a cursor or clears a store.
 */
export const recorded = (tx: WriteTx): Recorded => {
  const all = new Map<string, Touched>();
  const objectStore = (store: StoreName): unknown => {
    const own = tx.objectStore(store);
    const note = (key: IDBValidKey, before: unknown): void => {
      const name = JSON.stringify([store, key]);
      if (!all.has(name)) all.set(name, { store, key, before });
    };
    return withMembers(own, watched(own as unknown as AnyStore, note));
  };
  return { tx: withMembers(tx, { objectStore }), touched: () => [...all.values()] };
};
