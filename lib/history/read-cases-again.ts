import { readAgain } from '../messages/zone-mark';
import type { Zoning } from '../messages/zoning';
import type { Db } from './schema';
import { casesOpen } from './stored-cases';
import { inOneTransaction } from './transaction';

/**
 * Reads again, in all accounts, what was read in a time zone that the seller chose and that does not hold any more: a deadline
 * may become earlier, none later. Resolves with how many cases changed; throws where they could not be written.
 */
export const readCasesAgain = async (db: Db, zoning: Zoning): Promise<number> => {
  const written = await inOneTransaction(db, async tx => {
    const changed = (await casesOpen(tx)).flatMap(each => {
      const again = readAgain(each, zoning);
      return again === each ? [] : [again];
    });
    await Promise.all(changed.map(each => tx.objectStore('cases').put(each)));
    return changed.length;
  });
  if (written.kind === 'not-written') throw written.error;
  return written.result;
};
