import type { KeptCase } from '../../../lib/messages/kept-case';

const HOUR = 3_600_000;

/** The store whose messages wait, as the history keeps accounts. */
export const STORE = {
  id: 'e2e-store',
  store: 'Acme Home',
  country: '',
  host: 'sellercentral.amazon.de',
  assumed: false,
};

/** A case of that store whose 24 hours end in so many hours, as it lies on disk. */
export const waitingCase = (key: string, left: number, more: Partial<KeptCase> = {}): KeptCase => {
  const now = Date.now();
  const received = new Date(now + (left - 24) * HOUR).toISOString();
  const seen = new Date(now).toISOString();
  return {
    account: STORE.id,
    key,
    country: 'DE',
    theme: 'delivery',
    state: 'waiting',
    running: true,
    receivedAfter: received,
    receivedBefore: received,
    answered: null,
    rounds: [],
    firstSeen: seen,
    lastSeen: seen,
    names: [],
    places: [],
    waited: null,
    known: { after: seen, before: seen },
    closedBy: null,
    ...more,
  };
};

/** Runs in a page of the extension: puts cases in the place of all that were kept, as the worker does, and tells of it. */
export const putCases = async ([store, cases]: readonly [
  store: typeof STORE,
  cases: readonly KeptCase[],
]): Promise<void> => {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent to the page with all that is in it
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
  const db = await done(indexedDB.open('benchline'));
  const tx = db.transaction(['accounts', 'cases'], 'readwrite');
  await done(tx.objectStore('accounts').put(store));
  await done(tx.objectStore('cases').clear());
  for (const each of cases) await done(tx.objectStore('cases').put(each));
  db.close();
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  await api.storage.local.set({ 'cases-changed': String(Math.random()) });
};

/** Runs in a page of the extension: stores the options of messages, these among them. */
export const putOptions = async (options: Readonly<Record<string, unknown>>): Promise<void> => {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const quiet = { on: false, from: '22:00', to: '07:00' };
  const messages = { version: 1, threshold: 6, notices: false, marks: [6, 2], quiet, ...options };
  await api.storage.local.set({ messages });
};

/** What the button in the toolbar shows. */
export type Shown = { readonly text: string; readonly title: string; readonly colour: readonly number[] };

/** Runs in a page of the extension: what the browser says that the button shows. */
export const readBadge = async (): Promise<Shown> => {
  const { action } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const [text, title, colour] = await Promise.all([
    action.getBadgeText({}),
    action.getTitle({}),
    action.getBadgeBackgroundColor({}),
  ]);
  return { text, title, colour: [...colour] };
};
