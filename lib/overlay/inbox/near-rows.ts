/** So far beyond the window a row is drawn already, px. */
const MARGIN = 400;
/** Of a long list only each so manieth row is measured first. */
const STEP = 64;

type Measure = (row: Element) => DOMRect;

const isNear = ({ top, bottom, left, right }: DOMRect): boolean =>
  bottom > -MARGIN && top < innerHeight + MARGIN && bottom > top && right > left;

const near = (rows: readonly Element[], measure: Measure): readonly Element[] =>
  rows.filter(row => row.isConnected && isNear(measure(row)));

/** Every 64th row and the last, each with the stretch of rows up to the next. */
const stretchesOf = (rows: readonly Element[]): readonly (readonly Element[])[] =>
  Array.from({ length: Math.ceil(rows.length / STEP) }, (_, at) =>
    rows.slice(at * STEP, (at + 1) * STEP + 1),
  );

/** Where a stretch of rows that follow each other downwards begins and ends; null where they do not. */
const extentOf = (
  rows: readonly Element[],
  measure: Measure,
): { readonly top: number; readonly bottom: number } | null => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first?.isConnected || !last?.isConnected) return null;
  const [{ top, height }, { top: lastTop, bottom }] = [measure(first), measure(last)];
  return height > 0 && bottom > lastTop && lastTop >= top ? { top, bottom } : null;
};

/**
 * The rows in or near the window: of 10,000 only these are drawn at all. A long list that runs downwards is asked at each 64th
 * row first, and only the stretches near the window row by row; one that does not, such as rows that are placed freely, whole.
 */
export const nearRows = (rows: readonly Element[]): readonly Element[] => {
  const known = new Map<Element, DOMRect>();
  const measure: Measure = row => {
    const rect = known.get(row) ?? row.getBoundingClientRect();
    known.set(row, rect);
    return rect;
  };
  if (rows.length <= 2 * STEP) return near(rows, measure);
  const stretches = stretchesOf(rows).map(stretch => ({ stretch, extent: extentOf(stretch, measure) }));
  if (stretches.some(({ extent }) => extent === null)) return near(rows, measure);
  const wanted = stretches.filter(
    ({ extent }) => extent && extent.bottom > -MARGIN && extent.top < innerHeight + MARGIN,
  );
  return near([...new Set(wanted.flatMap(({ stretch }) => stretch))], measure);
};
