import { parentOf, type ShadowRootOf } from './composed';
import { finderOf, isClobbered, LONGEST, noFindings, STEPS, type Finder, type Findings } from './findings';
import { surveyOf, type Survey } from './survey';
import type { Vocabulary } from './vocabulary';

/** Surveys one page again and again, and looks only at what changed since it did so last. */
export type Surveyor = (body: Element, vocabulary: Vocabulary) => Survey;

const WHAT: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['header', 'heading', 'label', 'text', 'value'],
};

/**
 * After so many changes for each of its elements it is quicker to look at all of a page: what changed is looked at with
 * what is around it. Then no more changes are noted, each of which costs as much as looking at several elements.
 */
const CHANGES_AN_ELEMENT = 0.25;
const FEWEST_NOTED = 100;
const MOST_NOTED = 2000;
/** A plain element may get a shadow root, which no change tells: now and then all is looked at. */
const SURVEYS_A_ROUND = 20;

/** `whole`: elements that are new with all that is in them. `own`: elements whose own texts or attributes are. */
type Changes = { readonly whole: Set<Element>; readonly own: Set<Element> };

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The element that a change is of: a text's parent, and for what stands in a shadow root directly its host. */
const elementOf = (node: Node): Element | null => {
  if (isElement(node)) return node;
  if ('host' in node) return (node as ShadowRoot).host;
  return node.parentNode ? elementOf(node.parentNode) : null;
};

const noteChange = ({ whole, own }: Changes, { type, target, addedNodes }: MutationRecord): void => {
  if (type === 'childList') for (const node of addedNodes) if (isElement(node)) whole.add(node);
  const element = elementOf(target);
  if (element) own.add(element);
};

/** The largest part around an element in which pieces of one label may stand: it is short. */
const pieceAround = (el: Element): Element | null => {
  let piece: Element | null = null;
  for (let at: Element | null = el; at && at.textContent.length <= LONGEST; at = at.parentElement) piece = at;
  return piece;
};

/** So far up, what was a label in pieces may be one no more, as there is more text in it now. */
const above = (el: Element): readonly Element[] => {
  const line: Element[] = [];
  for (let at = el.parentElement; at && line.length < STEPS; at = at.parentElement) line.push(at);
  return line;
};

/** The changed elements that stand in no other changed one. */
const outermost = (whole: ReadonlySet<Element>): readonly Element[] =>
  [...whole].filter(el => el.isConnected && !isAmong(parentOf(el), whole));

const isAmong = (el: Element | null, others: ReadonlySet<Element>): boolean => {
  for (let at = el; at; at = parentOf(at)) if (others.has(at)) return true;
  return false;
};

const forget = ({ found, hosts, forms }: Findings, whole: ReadonlySet<Element>): void => {
  const isGone = (el: Element) => !el.isConnected || isAmong(el, whole);
  for (const el of found.keys()) if (isGone(el)) found.delete(el);
  for (const el of hosts.keys()) if (!el.isConnected) hosts.delete(el);
  for (const el of forms) if (!el.isConnected) forms.delete(el);
};

/** Components that had no root when they were met may have one by now. */
const upgraded = ({ hosts }: Findings, shadowRootOf: ShadowRootOf): readonly Element[] =>
  [...hosts].flatMap(([el, root]) => (!root && el.isConnected && shadowRootOf(el) ? [el] : []));

const apply = (findings: Findings, finder: Finder, { whole, own }: Changes): void => {
  for (const el of [...whole, ...own].filter(each => each.isConnected)) {
    const piece = pieceAround(el);
    if (piece) whole.add(piece);
    for (const each of above(el)) own.add(each);
  }
  forget(findings, whole);
  for (const el of outermost(whole)) finder.within(el);
  for (const el of own) {
    if (!el.isConnected || isAmong(el, whole)) continue;
    findings.found.delete(el);
    finder.of(el);
  }
};

/** How many changes of the page are noted before all of it is looked at again. */
const notedAtMost = (body: Element, { hosts }: Findings): number => {
  const roots = [body, ...[...hosts.values()].filter(root => root !== null)];
  const elements = roots.reduce((sum, root) => sum + root.querySelectorAll('*').length, 0);
  return Math.min(MOST_NOTED, Math.max(FEWEST_NOTED, elements * CHANGES_AN_ELEMENT));
};

const noChanges = (): Changes => ({ whole: new Set(), own: new Set() });

/** A surveyor for one page. It stays right whatever changes, and quick where little does. */
export const createSurveyor = (shadowRootOf: ShadowRootOf): Surveyor => {
  let findings: Findings | null = null;
  let changes = noChanges();
  let noted = 0;
  let most = MOST_NOTED;
  let known: { readonly body: Element; readonly vocabulary: Vocabulary } | null = null;
  let round = 0;
  const watched = new WeakSet<Node>();

  const observer = new MutationObserver(records => take(records));

  const take = (records: readonly MutationRecord[]): void => {
    if (!findings) return;
    noted += records.length;
    if (noted > most) findings = null;
    else for (const record of records) noteChange(changes, record);
  };

  const watch = (root: Node): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, WHAT);
  };

  return (body, vocabulary) => {
    take(observer.takeRecords());
    round = (round + 1) % SURVEYS_A_ROUND;
    const isSame = known?.body === body && known.vocabulary === vocabulary && round > 0;
    known = { body, vocabulary };
    if (!isSame || (findings && isClobbered(findings))) findings = null;
    const made = findings ?? noFindings();
    const finder = finderOf(made, shadowRootOf, vocabulary);
    if (findings) {
      for (const el of upgraded(made, shadowRootOf)) changes.whole.add(el);
      apply(made, finder, changes);
    } else {
      finder.within(body);
      most = notedAtMost(body, made);
    }
    findings = made;
    changes = noChanges();
    noted = 0;
    watch(body);
    for (const root of made.hosts.values()) if (root) watch(root);
    return surveyOf(made);
  };
};
