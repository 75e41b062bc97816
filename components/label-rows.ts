/** The least distance in px between the baselines of two labels of 11 px. */
const APART = 12;

/** The baselines' range within a chart of `height`: no label may leave the drawing. */
const within = (y: number, height: number): number => Math.min(Math.max(y, 10), height - 2);

/**
 * Baselines for the labels of horizontal lines, so that labels of lines that lie close do not run into one
 * another. Takes the lines' y (px, any order) and the chart's height, answers one baseline for each, in the same order:
 * just above its line where there is room, pushed apart otherwise; the last ones may overlap only where the
 * chart is too low for all of them.
 */
export const labelRows = (lines: readonly number[], height: number): readonly number[] => {
  const rows = lines
    .map((line, index) => ({ index, line, y: within(line - 3, height) }))
    .toSorted((a, b) => a.line - b.line);
  let floor = -Infinity;
  for (const row of rows) {
    row.y = Math.max(row.y, floor);
    floor = row.y + APART;
  }
  let ceiling = height - 2;
  for (const row of rows.toReversed()) {
    row.y = Math.min(row.y, ceiling);
    ceiling = row.y - APART;
  }
  return rows.toSorted((a, b) => a.index - b.index).map(row => row.y);
};
