import { pageIdAt } from '../reader/pages';
import { seriesName, type PageRead } from '../reading';
import { marksAfter, type Marks } from '../taught/marks';
import { holdsOn, rulesOn, toPageRule } from '../taught/page-rule';
import type { MetricShape } from '../catalogue/shapes';
import type { PageRule, RuleDraft, TaughtRule } from '../taught/rule';
import type { Taught } from '../taught/standing';
import { settled, withoutRule, withRule } from '../taught/rule-list';
import type { Sender } from './sender';

/** Where rules are kept (lib/taught/rule-store.ts). */
export type RuleStore = {
  readonly read: () => Promise<readonly TaughtRule[]>;
  readonly change: <T extends { readonly rules: readonly TaughtRule[] }>(
    change: (rules: readonly TaughtRule[]) => T,
  ) => Promise<T>;
  readonly readMarks: () => Promise<Marks>;
  readonly changeMarks: (change: (marks: Marks) => Marks) => Promise<void>;
};

const urlsOf = ({ url, tab }: Sender): readonly URL[] =>
  [url, tab?.url].flatMap(each => (each === undefined ? [] : (URL.parse(each) ?? [])));

/** The address of a page that the sender has open; after an in-page navigation the frame or the tab may still have the old one. */
export const addressOf = (pageId: string, sender: Sender): URL | undefined =>
  urlsOf(sender).find(url => pageIdAt(url) === pageId);

export const hostOf = (sender: Sender): string => urlsOf(sender)[0]?.hostname ?? '';

/** The rules for a page of the sender's hosts. */
export const rulesOfPage = async (
  store: RuleStore,
  pageId: string,
  sender: Sender,
): Promise<readonly TaughtRule[]> => rulesOn(await store.read(), { pageId, host: hostOf(sender) });

/** The same made ready for the reader. One of a metric that is not in use rests. */
export const readyRules = (
  rules: readonly TaughtRule[],
  shapeOf: (metric: string) => MetricShape | undefined,
): readonly PageRule[] =>
  rules.flatMap(rule => {
    const shape = shapeOf(rule.metric);
    return shape ? (toPageRule(rule, shape) ?? []) : [];
  });

type Refusal = { readonly refuse: string };

/** Makes a rule of what the seller has shown. It holds for the hosts that the sender's page is on. */
export const teach = async (
  store: RuleStore,
  draft: RuleDraft,
  sender: Sender,
  at: Date,
): Promise<{ readonly rule: string } | Refusal> => {
  const address = addressOf(draft.pageId, sender);
  if (!address) return { refuse: 'teach: is not of the page that sent it' };
  const { hostname: host, pathname: path } = address;
  const teaching = { id: crypto.randomUUID(), host, path, taughtAt: at.toISOString() };
  const { added } = await store.change(rules => {
    const changed = withRule(rules, draft, teaching);
    return changed.kind === 'full' ? { rules, added: false } : { rules: changed.rules, added: true };
  });
  return added ? { rule: teaching.id } : { refuse: 'teach: there are as many rules as can be kept' };
};

/** A page speaks of the rules of its own hosts only. */
const isOfSender = (rules: readonly TaughtRule[], id: string, sender: Sender): boolean =>
  rules.some(rule => rule.id === id && holdsOn(rule, hostOf(sender)));

/** The seller's answer to a contradiction. A rule that is gone meanwhile is no error. */
export const settleRule = async (
  store: RuleStore,
  id: string,
  right: 'page' | 'rule',
  sender: Sender,
): Promise<void> => {
  await store.change(rules => ({ rules: isOfSender(rules, id, sender) ? settled(rules, id, right) : rules }));
};

export const forgetRule = async (store: RuleStore, id: string, sender: Sender): Promise<void> => {
  await store.change(rules => ({ rules: isOfSender(rules, id, sender) ? withoutRule(rules, id) : rules }));
};

/** Is every reading that says so of a rule that there is? */
export const isOfRules = ({ readings }: PageRead, rules: readonly TaughtRule[]): boolean => {
  const series = new Set(rules.map(seriesName));
  return readings.every(reading => reading.source !== 'taught' || series.has(seriesName(reading)));
};

/** The rules of a page that was read. */
export const taughtFor = async (store: RuleStore, { pageId, account }: PageRead): Promise<Taught> => {
  const rules = rulesOn(await store.read(), { pageId, host: account.host });
  return { rules, marks: rules.length > 0 ? await store.readMarks() : {} };
};

/** Notes which rules matched on a page, at most once a day each. */
export const markRules = async (
  store: RuleStore,
  { rules }: Taught,
  { taught = [] }: PageRead,
  at: Date,
): Promise<void> => {
  const known = taught.filter(({ rule }) => rules.some(({ id }) => id === rule));
  if (known.length > 0) await store.changeMarks(marks => marksAfter(marks, known, at));
};
