import { array, maxLength, object, type ZodMiniType } from 'zod/mini';
import { browser } from 'wxt/browser';
import { kebab, text } from '../border/fields';
import { pageVersion, visitId } from './fields';
import { MOST_ASIDES, MOST_VISITS, type Aside, type AsideState, type Visit } from './set-aside';

/** What is stored under `set-aside`; open pages ask again when it changes. */
const ASIDES_KEY = 'set-aside';
/** The last visits: apart, so that no page is read anew for them. */
const VISITS_KEY = 'page-visits';

const metrics = array(kebab).check(maxLength(100));
const aside: ZodMiniType<Aside> = object({ pageId: kebab, version: pageVersion, metric: kebab });
const visit: ZodMiniType<Visit> = object({
  visit: visitId,
  pageId: kebab,
  version: pageVersion,
  failed: metrics,
  read: metrics,
});
const asidesSchema = object({ benchline: text(20), asides: array(aside).check(maxLength(MOST_ASIDES)) });
const visitsSchema = object({ benchline: text(20), visits: array(visit).check(maxLength(MOST_VISITS)) });

/** What storage held, as far as this version of Benchline wrote it: a later one reads otherwise, and tries all anew. */
export const soundState = (stored: Readonly<Record<string, unknown>>, benchline: string): AsideState => {
  const asides = asidesSchema.safeParse(stored[ASIDES_KEY]);
  const visits = visitsSchema.safeParse(stored[VISITS_KEY]);
  return {
    asides: asides.success && asides.data.benchline === benchline ? asides.data.asides : [],
    visits: visits.success && visits.data.benchline === benchline ? visits.data.visits : [],
  };
};

const versionHere = (): string => browser.runtime.getManifest().version;

/** What is set aside, and the visits that may lead to it; nothing of either where storage holds nonsense. */
export const readAsides = async (): Promise<AsideState> =>
  soundState(await browser.storage.local.get([ASIDES_KEY, VISITS_KEY]), versionHere());

/** Changes the state and gives it as it is then. Writes only what is other than before, under a lock. */
export const changeAsides = (change: (state: AsideState) => AsideState): Promise<AsideState> =>
  navigator.locks.request('benchline-set-aside', async () => {
    const before = await readAsides();
    const after = change(before);
    const benchline = versionHere();
    const { asides, visits } = after;
    const changed = {
      ...(asides !== before.asides && { [ASIDES_KEY]: { benchline, asides } }),
      ...(visits !== before.visits && { [VISITS_KEY]: { benchline, visits } }),
    };
    if (Object.keys(changed).length > 0) await browser.storage.local.set(changed);
    return after;
  });
