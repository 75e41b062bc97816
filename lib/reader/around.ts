import type { MetricShape } from '../catalogue/shapes';
import { holds, type Box, type Span } from './box';
import { isOutByMarkup } from './bounds';
import type { Cell } from './cell';
import { cellsIn, type Ground } from './cells';
import { hasSeveral, type Dimension, type Marker } from './dimension';
import type { Label, TermPlace } from './labels';
import type { Territory } from './territory';
import type { Vocabulary } from './vocabulary';

/** A label with its metric and its part of the page. */
export type Claim = {
  readonly label: Label;
  readonly metric: MetricShape;
  readonly territory: Territory | null;
  /** The value is worked out of several figures: none of them alone is it. */
  readonly isSum?: true;
};

/** What is around the claim: all claims of the page, and the column heads that stand in none of them. */
export type Around = {
  readonly ground: Ground;
  readonly claims: readonly Claim[];
  readonly terms: readonly TermPlace[];
  /** The words before the gap of a phrase. */
  readonly leads: Vocabulary['leads'];
};

/** Beyond so many texts, a window or a period that stands somewhere is no longer said of this card. */
const NEAR = 300;

type PlaceOnPage = { readonly from: number; readonly to: number };

const isIn = ({ territory }: Claim, place: PlaceOnPage): boolean =>
  territory?.cells.some(cell => holds(cell, place)) ?? false;

/** Said of nobody alone; or of the whole of which the metric counts a part, so of that too. */
const isFree = ({ claims }: Around, { partOf }: MetricShape, place: PlaceOnPage): boolean =>
  !claims.some(claim => claim.metric.id !== partOf && isIn(claim, place));

/** A head beside several rows stands in the first of them. */
const spansRows = ({ box }: Span): boolean => box.el.closest('[rowspan]') !== null;

/** "Seller Fulfilled 0.1%, Fulfilled by Amazon 0.2%" within one territory: each speaks of its own value there. */
const isOneOfSeveral = <D>({ claims }: Around, dimension: Dimension<D>, marker: Marker<D>): boolean =>
  claims.some(claim => isIn(claim, marker) && claim.territory && hasSeveral(dimension, claim.territory));

/** The markers that stand in no other metric's territory. */
export const outerTerms = <D>(
  around: Around,
  metric: MetricShape,
  dimension: Dimension<D>,
): readonly Marker<D>[] =>
  around.terms
    .filter(term => isFree(around, metric, term) || spansRows(term))
    .flatMap(({ from, to, box, term }) => {
      const is = dimension.of({ from, to, box, text: '', what: { kind: 'term', term } });
      return is === null ? [] : [{ from, to, box, is }];
    })
    .filter(marker => spansRows(marker) || !isOneOfSeveral(around, dimension, marker));

/** Beyond the largest box around a territory that is near, nothing is said of it. */
const nearBox = ({ box: own }: Territory): Box | null => {
  let best: Box | null = null;
  for (let box: Box | null = own; box && box.to - box.from <= NEAR; box = box.up) best = box;
  return best;
};

const cellsNear = (around: Around, box: Box, metric: MetricShape): readonly Cell[] => {
  // "Time period: Lifetime" may stand among one label's figures, and is said of all ratings.
  const isShared = metric.section === 'feedback';
  return cellsIn(around.ground, box, metric.unit).filter(
    cell => (isShared || isFree(around, metric, cell)) && !isOutByMarkup(cell.box),
  );
};

const NEAR_CELLS = new WeakMap<Around, Map<Box, Map<MetricShape, readonly Cell[]>>>();

/** Cells of the largest box around a territory that is near; found once for all values of a metric there. */
export const nearCells = (around: Around, territory: Territory, metric: MetricShape): readonly Cell[] => {
  const box = nearBox(territory);
  if (!box) return [];
  const boxes = NEAR_CELLS.get(around) ?? new Map<Box, Map<MetricShape, readonly Cell[]>>();
  NEAR_CELLS.set(around, boxes);
  const metrics = boxes.get(box) ?? new Map<MetricShape, readonly Cell[]>();
  boxes.set(box, metrics);
  const cells = metrics.get(metric) ?? cellsNear(around, box, metric);
  metrics.set(metric, cells);
  return cells;
};

/** A box that holds labels of another section is beyond what a head speaks of. */
export const edgeFor =
  ({ claims }: Around, { section }: MetricShape) =>
  (box: Box): boolean =>
    claims.some(({ metric, label }) => metric.section !== section && holds(box, label));
