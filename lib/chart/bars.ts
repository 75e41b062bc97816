/** A row of small bars as geometry in its own box; `path` is empty where there is nothing to show. */
export type BarsShape = {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  /** What they show, in words. */
  readonly text: string;
};

type Frame = {
  readonly width: number;
  readonly height: number;
  /** The count that a bar of full height stands for, so that several rows share a scale. */
  readonly most: number;
};

const GAP = 1;

const tenth = (px: number): number => Math.round(px * 10) / 10;

/** One bar a count, from the left, on the lower edge; none for 0, and one px at least for anything above. */
export const barsShape = (
  counts: readonly number[],
  { width, height, most }: Frame,
  text: string,
): BarsShape => {
  const step = width / Math.max(1, counts.length);
  const bars = counts.map((count, index) => {
    if (count <= 0) return '';
    const tall = tenth(Math.max(1, (count / Math.max(most, count)) * height));
    return `M${tenth(index * step)} ${height}v-${tall}h${tenth(step - GAP)}v${tall}z`;
  });
  return { width, height, path: bars.join(''), text };
};
