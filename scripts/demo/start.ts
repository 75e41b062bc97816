import { join } from 'node:path';
import { startChromium, type Chromium } from '../../test/e2e/harness/chromium';
import { importText } from '../../test/e2e/harness/history-page';
import { seedCases } from '../../test/e2e/harness/seed-cases';
import { demoHistory } from '../../test/site/sample';
import { ROOT } from '../set-up/run.mjs';
import { say, Stop } from '../set-up/say.mjs';

type Start = {
  readonly window: 'headless' | 'headed';
  readonly language?: string;
  readonly profile?: string | undefined;
};

const IN_USE = /ProcessSingleton|existing browser session|profile appears to be in use|SingletonLock/iu;

const explain = (error: unknown, profile: string | undefined): never => {
  const reason = error instanceof Error ? error.message : String(error);
  if (IN_USE.test(reason))
    throw new Stop(
      `the profile ${profile ?? ''} is in use by another Chromium: close that one or name another folder.`,
    );
  throw new Stop(`Chromium did not start: ${reason.split('\n')[0] ?? reason}`);
};

/** Starts Chromium with the production build and imports the sample history, as a seller would; the cases of twelve weeks are put beside it. */
export const startDemo = async ({ window, language = 'en-US', profile }: Start): Promise<Chromium> => {
  const extension = join(ROOT, '.output', 'chrome-mv3');
  const named = profile === undefined ? {} : { profile };
  const browser = await startChromium({ extension, window, language, ...named }).catch((error: unknown) =>
    explain(error, profile),
  );
  say(
    `imported 90 days of made-up history: ${await importText(browser, JSON.stringify(demoHistory(new Date())))}`,
  );
  await seedCases(browser);
  return browser;
};
