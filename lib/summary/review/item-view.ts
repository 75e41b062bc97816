import { drawingOf } from '../../answer/drawing';
import { valueText, type Subject } from '../../answer/subject';
import type { PanelView, Shape } from '../../view';
import { gapOf, type GapView } from '../listed-subject';
import type { Known } from '../order';
import { passingLine } from '../passing-line';
import { seriesDetail, seriesName } from '../series-name';
import { entryKey } from './entry-before';
import { readDay, type ReadDay } from './read-day';
import type { Reviewed } from './review-source';

/** One figure of which the review speaks. */
export type ItemView = {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly value: string;
  readonly gap: GapView;
  readonly read: ReadDay;
  readonly spark: Shape;
  /** Sentences, the most important one first. */
  readonly lines: readonly string[];
  readonly rows: PanelView['rows'];
};

/** The view of a figure with what is said of it here. */
export const itemView = (
  { reader }: Reviewed,
  entry: Known,
  subject: Subject,
  said: Pick<ItemView, 'lines' | 'rows'>,
): ItemView => ({
  key: entryKey(entry),
  name: seriesName(entry.metric, reader),
  detail: seriesDetail(entry.series.key, entry.metric, reader),
  value: valueText(subject, entry.latest.value),
  gap: passingLine(entry, subject) ?? gapOf(subject),
  read: readDay(entry.latest.lastSeen, reader),
  spark: drawingOf(subject).spark,
  ...said,
});
