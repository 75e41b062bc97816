import type { Scope } from '../../catalogue/metric';
import type { MetricShape } from '../../catalogue/shapes';
import { holds, type Box } from '../box';
import { textOf } from '../cells';
import type { Label } from '../labels';
import type { Look } from '../look';
import type { Vocabulary } from '../vocabulary';
import type { HeadChain, HeadKind } from './heads';

/** What stands in a column. `score`: of the metric under whose heading the table stands. */
export type Column =
  | {
      readonly kind: 'metric';
      readonly metric: MetricShape;
      readonly label: string;
      readonly scope: Scope | null;
    }
  | { readonly kind: 'score'; readonly label: string }
  | { readonly kind: 'total' | 'dates' | 'unknown' };

const UNKNOWN: Column = { kind: 'unknown' };
const LETTERS = /\p{L}/u;
/** What may stand in a head beside its name. */
const ASIDE =
  'a, button, svg, kat-icon, kat-button, kat-link, [role="button"], [role="img"], [role="tooltip"]';

const SCOPES: Readonly<Record<string, Scope>> = {
  'seller-fulfilled': 'seller-fulfilled',
  'amazon-fulfilled': 'amazon-fulfilled',
  'all-fulfilled': 'all',
};

/** The fulfilment that a term names, or null. */
export const scopeOf = (term: string | null | undefined): Scope | null => SCOPES[term ?? ''] ?? null;

const WHOLE = 'order-defect-rate';
/** The whole and its parts: what stands under the head "Order Defect Rate" (docs/field-notes.md, "Details and reports"). */
export const DEFECTS: ReadonlySet<string> = new Set([
  WHOLE,
  'negative-feedback-rate',
  'a-to-z-claim-rate',
  'chargeback-rate',
]);

/** Reads the heads of one look at a page. */
export type HeadReader = {
  readonly kindOf: (box: Box) => HeadKind;
  readonly columnOf: (chain: HeadChain) => Column;
};

type Head = {
  readonly text: string;
  readonly metric: MetricShape | null;
  readonly scope: Scope | null;
  readonly words: readonly string[];
};

/** A group nobody knows ("Marketplace average") leaves a doubt about whose figures stand under it. */
const isKnownGroup = ({ metric, scope }: Head, under: MetricShape): boolean =>
  scope !== null || (metric?.id === WHOLE && DEFECTS.has(under.id)) || metric === under;

export const headReader = (
  { ground, labels }: Pick<Look, 'ground' | 'labels'>,
  { find, shapes }: Vocabulary,
): HeadReader => {
  const isAside = (label: Label, at: number): boolean => {
    const leaf = ground.leaves[at];
    const own = at >= label.from && at < label.to;
    if (own || !leaf || !LETTERS.test(leaf.text) || !ground.isShown(leaf.box.el)) return true;
    const aside = leaf.box.el.closest(ASIDE);
    return aside !== null && !aside.contains(label.box.el);
  };

  /** The one label that the head consists of. */
  const labelIn = (box: Box): Label | null => {
    const [label, other] = labels.filter(each => holds(box, each));
    if (!label || other) return null;
    for (let at = box.from; at < box.to; at += 1) if (!isAside(label, at)) return null;
    return label;
  };

  const metricOf = (label: Label | null): MetricShape | null => {
    const ids = [...new Set(label?.metrics.map(({ metric }) => metric))];
    return ids.length === 1 ? (shapes.get(ids[0] ?? '') ?? null) : null;
  };

  const headOf = (box: Box): Head => {
    const text = textOf(ground, box).trim();
    const label = labelIn(box);
    const found = find(text);
    const wording = found === 'maybe' ? null : found;
    return {
      text: label?.text ?? text,
      metric: metricOf(label),
      scope: scopeOf(wording?.term),
      words: wording?.report ?? [],
    };
  };

  const kindOf = (box: Box): HeadKind => {
    const { text, metric, words } = headOf(box);
    if (!LETTERS.test(text)) return 'empty';
    if (metric?.id === WHOLE) return 'group';
    if (words.includes('orders-with-defects')) return 'first-part';
    if (metric && DEFECTS.has(metric.id)) return 'part';
    return words.includes('date-range') ? 'dates' : metric || words.length > 0 ? 'known' : 'other';
  };

  const metricUnder = (groups: readonly Head[], own: Head): MetricShape | null => {
    const group = groups.at(-1)?.metric ?? null;
    if (own.words.includes('orders-with-defects')) return group ?? shapes.get(WHOLE) ?? null;
    return own.metric ?? (own.scope ? group : null);
  };

  const columnOf = (chain: HeadChain): Column => {
    const heads = chain.map(headOf).filter(({ text }) => LETTERS.test(text));
    const own = heads.at(-1);
    if (!own) return UNKNOWN;
    const groups = heads.slice(0, -1);
    const metric = metricUnder(groups, own);
    if (metric) {
      const scope = [own, ...groups].flatMap(head => head.scope ?? [])[0] ?? null;
      const label = own.metric ? own.text : (groups.at(-1)?.text ?? own.text);
      return groups.every(group => isKnownGroup(group, metric))
        ? { kind: 'metric', metric, label, scope }
        : UNKNOWN;
    }
    if (groups.length > 0) return UNKNOWN;
    if (own.words.includes('your-scores')) return { kind: 'score', label: own.text };
    if (own.words.includes('total-orders')) return { kind: 'total' };
    return own.words.includes('date-range') ? { kind: 'dates' } : UNKNOWN;
  };

  return { kindOf, columnOf };
};
