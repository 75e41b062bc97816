import type { Metric } from '../catalogue/metric';
import type { Account } from '../history/schema';
import type { Gap } from '../insight/gap';
import { edgeOf } from '../insight/target';
import { judge, type Held, type Standing } from '../insight/verdict';
import type { ChipView } from '../view';
import { marketplaceOf, type Known } from './order';
import type { Reader } from './reader';

/** The one thing that a row says of its value, shorter than a chip. */
export type GapView = Pick<ChipView, 'sign' | 'text' | 'tone'>;
type Line = Pick<GapView, 'sign' | 'text'>;

const SIGNS = { above: '▲', below: '▼', level: '●' } as const;

const against = (
  gap: Gap,
  what: 'target' | 'average' | 'top',
  metric: Metric,
  { words, say }: Reader,
): Line => ({
  sign: SIGNS[gap.place],
  text:
    gap.place === 'level'
      ? say(`gap-at-${what}`)
      : say(`gap-${gap.place}-${what}`, { gap: words.formatGap(metric.unit, gap.difference) }),
});

/** A kept target is named with its figure; one that is not Amazon's own text says so. */
const kept = ({ target }: Held, metric: Metric, { words, say }: Reader): Line => {
  const value = words.formatValue(metric.unit, edgeOf(target, metric.unit).value);
  return {
    sign: '●',
    text: say(target.certainty === 'A' ? 'mark-target' : 'mark-target-unverified', { value }),
  };
};

/** The most useful line: beyond target, worse than average, short of the top, better than the best known, target kept. */
const lineOf = ({ target, average, top }: Standing, metric: Metric, reader: Reader): Line => {
  if (target && !target.met) return against(target.gap, 'target', metric, reader);
  if (average?.verdict === 'worse') return against(average, 'average', metric, reader);
  if (top && top.verdict !== 'none') return against(top, 'top', metric, reader);
  if (average && average.verdict !== 'none') return against(average, 'average', metric, reader);
  return target ? kept(target, metric, reader) : { sign: '●', text: reader.say('no-benchmark') };
};

/** The verdict on the newest reading of a series, in a few words. */
export const rowGap = ({ series, metric, latest }: Known, account: Account, reader: Reader): GapView => {
  // The rows of an overview end ninety days back; the newest reading may be older.
  const rows = series.rows.length > 0 ? series.rows : [latest];
  const verdict = judge(rows, metric, marketplaceOf(account));
  if (verdict.kind === 'none') return { sign: '●', text: reader.say('none-shown'), tone: 'quiet' };
  return { ...lineOf(verdict.standing, metric, reader), tone: verdict.tone };
};
