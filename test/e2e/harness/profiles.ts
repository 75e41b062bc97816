import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { newFolder, runFolder } from './temporary';

export type History = 'none' | 'sample';

/** Where the profile lies from which tests start that ask for it. */
export const originalOf = (history: History): string => join(runFolder(), `profile-${history}`);

/**
 * A new copy of a profile in which the extension was installed before the run (make-profiles.ts). A browser starts in it in half
 * of the time that a first start takes, and need not import a history by way of the page.
 */
export const copyOf = async (history: History): Promise<string> => {
  const original = originalOf(history);
  if (!existsSync(original)) throw new Error('no profiles: the run of the tests makes them first');
  const folder = await newFolder();
  await cp(original, folder, { recursive: true });
  return folder;
};
