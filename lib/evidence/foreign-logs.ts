import type { Db } from '../history/schema';
import type { FileChain } from './file-schema';
import { logsOf } from './read-log';

/** What tells a log from a copy of another length. */
export const logName = ({ start, last }: Pick<FileChain, 'start' | 'last'>): string =>
  `${start.chain} ${last.count} ${last.hash}`;

/** The logs of an account that came by a file: this installation writes nothing into them. */
export const foreignLogs = async (db: Db, account: string): Promise<ReadonlySet<string>> => {
  const heads = await logsOf(db, account);
  return new Set(heads.filter(({ own }) => !own).map(logName));
};
