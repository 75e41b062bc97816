import type { ReportWord } from '../../catalogue/labels/label-file';
import type { Wording } from '../../catalogue/lexicon';
import type { Scope } from '../../catalogue/metric';
import { isOutByMarkup } from '../bounds';
import type { Leaf } from '../box';
import type { Ground } from '../cells';
import type { Vocabulary } from '../vocabulary';
import type { Bucket } from './buckets';
import { scopeOf } from './columns';
import { chosenAmong, isControl, isOneOf } from './choice';

/** What the filters over a report say; null where they say nothing, or two things. */
export type Filters = {
  readonly scope: Scope | null;
  readonly bucket: Bucket | null;
  readonly display: 'rate' | 'count' | null;
};

type Place = { readonly from: number; readonly to: number };
type Fact = { readonly [K in keyof Filters]?: NonNullable<Filters[K]> };

const BUCKETS: Readonly<Partial<Record<ReportWord, Bucket>>> = {
  monthly: 'P1M',
  weekly: 'P1W',
  daily: 'P1D',
};
const LEADS = ['fulfilled-by', 'aggregate-by', 'display-as'] as const;
type Lead = { readonly kind: (typeof LEADS)[number]; readonly text: string };

type Finder = (text: string) => Wording | null;

const scopeIn = (find: Finder, text: string, { text: lead }: Lead): Scope | null => {
  if (find(text)?.report?.includes('all')) return 'all';
  return scopeOf(find(`${lead} ${text}`)?.term ?? find(text)?.term);
};

/** What one setting says, under the name of its filter where it has one. */
const factIn = (find: Finder, text: string, lead: Lead | null): Fact => {
  const scope = lead?.kind === 'fulfilled-by' ? scopeIn(find, text, lead) : null;
  if (lead?.kind === 'fulfilled-by') return scope ? { scope } : {};
  const words = find(text)?.report ?? [];
  const bucket = lead?.kind === 'display-as' ? undefined : words.flatMap(word => BUCKETS[word] ?? [])[0];
  const display =
    lead?.kind === 'aggregate-by' ? undefined : words.find(word => word === 'rate' || word === 'count');
  return { ...(bucket && { bucket }), ...(display && { display }) };
};

const isSome = (fact: Fact): boolean => Object.keys(fact).length > 0;

/** A filter's name and what follows in the same text: "Aggregate By: Monthly". */
const cut = (text: string): readonly [name: string, rest: string] => {
  const at = text.search(/[:：]/);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trim()];
};

const agreed = <T>(values: readonly T[]): T | null => {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
};

/** "All" in a select that also offers the two fulfilments means both, in any language. */
const isAllFulfilled = (find: Finder, leaf: Leaf): boolean => {
  const offered = (word: string) => isOneOf(leaf, option => find(option)?.term === word);
  return (
    (find(leaf.text)?.report?.includes('all') ?? false) &&
    offered('seller-fulfilled') &&
    offered('amazon-fulfilled')
  );
};

/**
 * What the page's filters are set to. Only texts outside the tables count: what stands in a control, or behind the name
 * of a filter; and where no control says it, the name of a fulfilment that stands anywhere else.
 */
export const readFilters = (ground: Ground, vocabulary: Vocabulary, tables: readonly Place[]): Filters => {
  const { leaves, isShown } = ground;
  const find: Finder = text => {
    const found = vocabulary.find(text);
    return found === 'maybe' ? null : found;
  };
  const isOutside = (at: number) => !tables.some(({ from, to }) => from <= at && at < to);
  const shown = leaves.filter((leaf, at) => isOutside(at) && isShown(leaf.box.el));

  /** What is chosen of the filter whose name the leaf at a place is. */
  const settingOf = (at: number, lead: Lead): Fact => {
    const options = shown.slice(at + 1).filter(({ text }) => text.trim() !== '');
    const chosen = chosenAmong(options, ({ text }) => isSome(factIn(find, text, lead)));
    return chosen ? factIn(find, chosen.text, lead) : {};
  };

  const factAt = (leaf: Leaf, at: number): Fact => {
    const [name, rest] = cut(leaf.text);
    const kind = LEADS.find(word => find(name)?.report?.includes(word));
    const scope = scopeOf(find(leaf.text)?.term);
    if (scope) return isControl(leaf) || rest ? { scope } : {};
    if (kind) {
      const lead = { kind, text: name };
      return rest ? factIn(find, rest, lead) : settingOf(at, lead);
    }
    if (!isControl(leaf)) return {};
    return isAllFulfilled(find, leaf) ? { scope: 'all' } : factIn(find, leaf.text, null);
  };

  const isKnown = ({ text, box }: Leaf) =>
    (find(cut(text)[0]) !== null || find(text) !== null) && !isOutByMarkup(box);
  const facts = shown.flatMap((leaf, at) => (isKnown(leaf) ? [factAt(leaf, at)] : []));
  const scopes = facts.flatMap(({ scope }) => scope ?? []);
  const bare = shown.filter(isKnown).flatMap(({ text }) => scopeOf(find(text)?.term) ?? []);
  return {
    scope: agreed(scopes.length > 0 ? scopes : bare),
    bucket: agreed(facts.flatMap(({ bucket }) => bucket ?? [])),
    display: agreed(facts.flatMap(({ display }) => display ?? [])),
  };
};
