import type { PageRead } from '../reading';
import { afterVisit, asideAt, tryAgain, visitOf, type AsideState } from '../set-aside/set-aside';
import type { PageRule } from '../taught/rule';

/** Where it is kept what was set aside (lib/set-aside/aside-store.ts). */
export type AsideStore = {
  readonly read: () => Promise<AsideState>;
  readonly change: (change: (state: AsideState) => AsideState) => Promise<AsideState>;
};

/** Notes a visit, and gives the metrics that are set aside on the version of the page that was read. */
export const noteVisit = async (store: AsideStore, read: PageRead): Promise<readonly string[]> => {
  const visit = visitOf(read);
  return visit ? asideAt(await store.change(state => afterVisit(state, visit)), visit) : [];
};

/** The read without Benchline's own readings and misses of what was set aside; what the seller taught stays. */
export const withoutAsides = (read: PageRead, metrics: readonly string[]): PageRead =>
  metrics.length === 0
    ? read
    : {
        ...read,
        readings: read.readings.filter(
          ({ metric, source }) => source === 'taught' || !metrics.includes(metric),
        ),
        misses: read.misses.filter(({ metric }) => !metrics.includes(metric)),
      };

/** Rules told on which versions of the page they stand alone: there the reader's own reading contradicts nothing. */
export const aloneWhereAside = async (
  store: AsideStore,
  pageId: string,
  rules: readonly PageRule[],
): Promise<readonly PageRule[]> => {
  if (rules.length === 0) return rules;
  const { asides } = await store.read();
  return rules.map(rule => {
    const here = asides.filter(aside => aside.pageId === pageId && aside.metric === rule.shape.id);
    return here.length === 0 ? rule : { ...rule, aloneOn: here.map(({ version }) => version) };
  });
};

/** The seller wants a metric to be tried again. */
export const tryMetricAgain = async (store: AsideStore, pageId: string, metric: string): Promise<void> => {
  await store.change(state => tryAgain(state, pageId, metric));
};
