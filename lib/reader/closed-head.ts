import { commonBox, type Box, type Span } from './box';
import type { Ground } from './cells';
import { headings, isHeading, levelOf } from './headings';

const isIn = ({ box }: Span): boolean => {
  for (let at: Box | null = box; at; at = at.up) if (isHeading(at)) return true;
  return false;
};

/**
 * "Customer Service" | Seller | Amazon | … | "Shipping" | a row: does the heading of another section stand between
 * column heads and a label? Heads that are headings themselves are told apart elsewhere, by what they hold.
 */
export const isClosedBefore = (
  ground: Ground,
  head: Span,
  label: Span & { readonly box: Box },
  labels: readonly Span[],
): boolean => {
  if (head.to > label.from || isIn(head)) return false;
  const around = headings(ground, commonBox(head.box, label)).filter(
    ({ from }) => !labels.some(other => other.from === from),
  );
  const own = around.findLast(({ to }) => to <= head.from);
  return (
    own !== undefined &&
    around.some(
      ({ from, to, box }) => from >= head.to && to <= label.from && levelOf(box) <= levelOf(own.box),
    )
  );
};
