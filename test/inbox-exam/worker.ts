import 'fake-indexeddb/auto';
import { inboxReads } from '../../lib/history/cases';
import { namesOfRead } from '../../lib/history/names-of';
import type { Db } from '../../lib/history/schema';
import { secretOf } from '../../lib/history/secret';
import { freshDb, reopen } from '../../lib/history/testing/sample';
import type { CaseIdentity, InboxAnswer, InboxRead } from '../../lib/inbox';
import type { KeptCase } from '../../lib/messages/kept-case';
import { applyChange, DEFAULTS, type Settings } from '../../lib/settings';
import { keepConnection } from '../../lib/worker/connection';
import { handle, type Deps } from '../../lib/worker/handle';
import { tipsOf } from '../../lib/worker/testing/tips';
import { asidesOf } from '../../lib/worker/testing/asides';

const never = async (): Promise<never> => {
  throw new Error('an inbox does not ask for this');
};

/** Settings in memory. */
type Choices = Pick<Deps, 'readSettings' | 'switchOn'>;

const choicesOf = (zones: NonNullable<Settings['zones']>): Choices => {
  let settings: Settings = { ...DEFAULTS, zones };
  return {
    readSettings: async () => settings,
    switchOn: async change => (settings = applyChange(settings, change)),
  };
};

const depsOf = (db: Db, now: string, said: string[], choices: Choices): Deps => ({
  runtimeId: 'us',
  history: keepConnection(async () => ({ kind: 'open', db })),
  say: (kind, text) => void said.push(`${kind}: ${text}`),
  ...choices,
  openPage: never,
  bringScripts: never,
  rules: { read: never, change: never, readMarks: never, changeMarks: never },
  offers: { readDismissed: never, dismiss: never },
  asides: asidesOf(),
  bringPoint: never,
  bringReport: never,
  readTemplates: async () => ({ starters: 'offered', templates: [] }),
  version: '1.0.0',
  tips: tipsOf(),
  readBook: never,
  readOwnTargets: async () => [],
  actionsChanged: async () => {},
  casesChanged: async () => {},
  now: () => new Date(now),
});

/** A worker on a disk of its own. */
export type Worker = {
  /** Takes a read at an instant; throws where it is refused. */
  readonly take: (read: InboxRead, now: string) => Promise<InboxAnswer>;
  readonly kept: () => Promise<readonly KeptCase[]>;
  /** So many more wait by the cards, over all stores. */
  readonly unseen: () => Promise<number>;
  /** The names of what a read showed, by which kept cases are found. */
  readonly namesOf: (read: InboxRead) => Promise<(identity: CaseIdentity) => readonly string[]>;
  /** Everything on disk, as text. */
  readonly disk: () => Promise<string>;
  /** Stops it: what it had in memory is gone. */
  readonly kill: () => Promise<void>;
  readonly said: readonly string[];
};

const dump = async (db: Db): Promise<string> =>
  JSON.stringify(await Promise.all([...db.objectStoreNames].map(name => db.getAll(name))));

export const startWorker = async (zones: NonNullable<Settings['zones']> = {}): Promise<Worker> => {
  const choices = choicesOf(zones);
  let db = await freshDb();
  const said: string[] = [];
  return {
    said,
    take: async (read, now) => {
      const url = `https://${read.account.host}${read.path}`;
      const sender = { id: 'us', url, frameId: 0, tab: { id: 7, url } };
      const reply = await handle({ type: 'inbox-read', body: read }, sender, depsOf(db, now, said, choices));
      if (!reply.ok) throw new Error(reply.reason);
      return reply.answer as InboxAnswer;
    },
    kept: () => db.getAll('cases'),
    unseen: async () => (await inboxReads(db)).reduce((sum, { unseen }) => sum + unseen, 0),
    namesOf: async read => {
      const names = await namesOfRead(await secretOf(db), read);
      return identity => names(identity).names;
    },
    disk: () => dump(db),
    kill: async () => {
      db.close();
      db = await reopen();
    },
  };
};
