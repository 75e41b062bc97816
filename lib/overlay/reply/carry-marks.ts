import type { ReplyMark } from '../../inbox';

/** How many units two texts have in common at their beginning, and behind that at their end. */
const common = (one: string, other: string): readonly [number, number] => {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [start, end];
};

/**
 * The marks of a text that was changed since it was checked, until the next answer: those before and behind the change
 * move along, and one that the change touches goes.
 */
export const carryMarks = (
  marks: readonly ReplyMark[],
  checked: string,
  now: string,
): readonly ReplyMark[] => {
  if (checked === now) return marks;
  const [start, end] = common(checked, now);
  const by = now.length - checked.length;
  return marks.flatMap(mark => {
    if (mark.to <= start) return [mark];
    return mark.from >= checked.length - end ? [{ ...mark, from: mark.from + by, to: mark.to + by }] : [];
  });
};
