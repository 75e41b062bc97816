import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startChromium, type Chromium } from '../../e2e/harness/chromium';
import { importText } from '../../e2e/harness/history-page';
import { tenYears } from '../made/ten-years';

/** A file of two hundred thousand readings takes its time, ms. */
const PATIENCE = 300_000;

let made: Promise<string> | null = null;

const make = async (extension: string): Promise<string> => {
  const browser = await startChromium({ extension });
  const said = await importText(browser, JSON.stringify(tenYears(new Date())), PATIENCE);
  await browser.close();
  if (!/added/iu.test(said)) throw new Error(`ten years could not be imported: ${said}`);
  return browser.profile;
};

/** A profile with ten years of sixty series, made once, by the extension's own import. */
export const tenYearsProfile = (extension: string): Promise<string> => {
  made ??= make(extension);
  return made;
};

/** A browser with that history. */
export const startWithTenYears = async (extension: string): Promise<Chromium> =>
  startChromium({ extension, profile: await tenYearsProfile(extension) });

/** Bytes of all databases of extensions in a closed profile. */
export const bytesOnDisk = async (profile: string): Promise<number> => {
  const root = join(profile, 'Default', 'IndexedDB');
  const names = await readdir(root, { recursive: true });
  const sizes = await Promise.all(names.map(name => stat(join(root, name))));
  return sizes.filter(each => each.isFile()).reduce((sum, { size }) => sum + size, 0);
};
