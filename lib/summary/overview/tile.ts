import { marksOf } from '../../answer/drawing';
import { valueText } from '../../answer/subject';
import { baseOf } from '../../chart/points';
import { sparkShape } from '../../chart/sparkline';
import { squeezed } from '../../chart/squeezed';
import type { Account } from '../../history/schema';
import type { Shape } from '../../view';
import { accountTitle } from '../account-title';
import { ageView, type AgeView } from '../age-words';
import { searchFor, type Range } from '../history-address';
import { gapOf, subjectOf, type GapView } from '../listed-subject';
import type { Known } from '../order';
import { passingLine } from '../passing-line';
import type { Reader } from '../reader';
import { reportDetail, seriesDetail, seriesName } from '../series-name';
import { folded } from './folded';
import { groupOf, type Group } from './groups';
import type { Days, TileLine } from './tile-line';

/** The size of a small multiple's drawing, px. */
const SIZE = { width: 128, height: 40 };
/** So many places a pixel are enough for the eye. */
const PLACES = 2 * SIZE.width;

/** A small multiple of the overview: one series in words and geometry. */
export type TileView = {
  /** Where the page shows it in full; the filters are not in it. Its own among all tiles. */
  readonly search: string;
  readonly name: string;
  readonly detail: string;
  readonly value: string;
  /** Null for a report, which is not judged. */
  readonly gap: GapView | null;
  readonly age: AgeView;
  /** Null until its readings were read. */
  readonly spark: Shape | null;
  readonly group: Group;
  /** What a text is looked for in (folded.ts). */
  readonly found: string;
};

/** What all tiles of an overview share. */
export type Shown = { readonly range: Range; readonly days: Days; readonly reader: Reader };

const sparkOf = (
  entry: Known,
  marks: Parameters<typeof sparkShape>[1],
  line: TileLine,
  days: Days,
): Shape => {
  const { points, from, to } = squeezed({ points: line.points, ...days }, PLACES);
  return sparkShape(points, marks, { ...SIZE, from, to, base: baseOf(entry.metric.unit) }, line.text);
};

/** The tile of a series; `line` is null as long as its readings were not read. */
export const tileOf = (
  entry: Known,
  account: Account,
  line: TileLine | null,
  { range, days, reader }: Shown,
): TileView => {
  const { series, metric, latest } = entry;
  const isReport = series.kind === 'report';
  const subject = subjectOf(entry, account, reader);
  const name = seriesName(metric, reader);
  const detail = isReport ? reportDetail(series.key, reader) : seriesDetail(series.key, metric, reader);
  const marks = isReport ? [] : marksOf(subject);
  return {
    search: searchFor(account.id, series.key, range, series.kind),
    name,
    detail,
    value: valueText(subject, latest.value),
    gap: isReport ? null : (passingLine(entry, subject) ?? gapOf(subject)),
    age: ageView(latest.lastSeen, reader),
    spark: line && sparkOf(entry, marks, line, days),
    group: groupOf(metric.section),
    found: folded(`${name} ${metric.name} ${detail} ${accountTitle(account, reader.say)} ${account.country}`),
  };
};
