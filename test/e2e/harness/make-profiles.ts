import { startChromium } from './chromium';
import { importSample } from './history-page';
import { originalOf, type History } from './profiles';

const fill = async (history: History): Promise<void> => {
  const browser = await startChromium({ profile: originalOf(history) });
  if (history === 'sample') await importSample(browser);
  await browser.close();
};

/** Before a run: makes the profiles from which the tests in Chromium start; as vitest's `globalSetup` wants it. */
export default async function makeProfiles({
  config,
}: {
  readonly config: { readonly dir: string };
}): Promise<void> {
  if (config.dir.endsWith('firefox')) return;
  await Promise.all([fill('none'), fill('sample')]);
}
