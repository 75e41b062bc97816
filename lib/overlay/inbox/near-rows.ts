/** So far beyond the window a row is drawn already, px. */
const MARGIN = 400;

/** The rows in or near the window: of 10,000 only these are drawn at all. */
export const nearRows = (rows: readonly Element[]): readonly Element[] =>
  rows.filter(row => {
    if (!row.isConnected) return false;
    const { top, bottom, left, right } = row.getBoundingClientRect();
    return bottom > -MARGIN && top < innerHeight + MARGIN && bottom > top && right > left;
  });
