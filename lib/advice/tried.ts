import type { Situation, Tried } from './situation';

/** What was started longer ago has been forgotten, and may be advised anew. ms */
const REMEMBERED = 366 * 86_400_000;

/** The newest start of a tip that counts; a start in the future is that of a clock set back, and counts. */
const lastTry = ({ tried, at }: Situation, tip: string): Tried | null =>
  tried
    .filter(each => each.tip === tip && at.getTime() - Date.parse(each.at) <= REMEMBERED)
    .reduce<Tried | null>((newest, each) => (newest === null || each.at > newest.at ? each : newest), null);

/**
 * May a tip be offered, as to what came of it? `again`: it was started, and showed no clear effect: last, if at all. `no`: its
 * effect cannot be told yet, or the figure got worse after it. One that helped may be offered where the figure is still in need.
 */
export const mayOffer = (
  situation: Situation,
  tip: string,
): { readonly is: 'new' | 'no' } | { readonly is: 'again'; readonly at: string } => {
  const last = lastTry(situation, tip);
  if (last === null || last.outcome === 'helped') return { is: 'new' };
  return last.outcome === 'no-clear-effect' ? { is: 'again', at: last.at } : { is: 'no' };
};
